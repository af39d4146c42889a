package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.message.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Plain English for the parts of a definition. */
final class PlainEnglish {

  private PlainEnglish() {}

  static String label(OrderStatus status, Texts texts) {
    String key = "status." + status + ".label";
    return texts
        .find(Locale.ENGLISH, key)
        .or(() -> texts.find(Locale.ENGLISH, key + ".staff"))
        .orElseGet(() -> words(status));
  }

  /** The code as words. */
  static String words(Code code) {
    String words = code.name().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String ending(StatusDefinition row) {
    String success = row.successful() ? ", successful" : ", not successful";
    String ending = row.ending() == Ending.NONE ? "" : row.ending().code() + success;
    return ending + (row.imported() ? (ending.isEmpty() ? "imported" : ", imported") : "");
  }

  static String list(Collection<? extends Code> codes) {
    return codes.stream().map(PlainEnglish::status).collect(Collectors.joining(", "));
  }

  static String status(Code code) {
    return code.equals(OrderStatus.NEW) ? "(new)" : code.value();
  }

  static String alternatives(Collection<?> values) {
    return joined(values, " or ");
  }

  static String joined(Collection<?> values, String last) {
    List<String> sorted = values.stream().map(String::valueOf).sorted().toList();
    int end = sorted.size() - 1;
    return sorted.size() < 2
        ? String.join("", sorted)
        : String.join(", ", sorted.subList(0, end)) + last + sorted.get(end);
  }
}
