package dev.orderstatus.testkit;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** English texts for a set of which a test needs no good ones. */
public final class SampleTexts {

  private SampleTexts() {}

  public static StatusSet addTo(StatusSet set) {
    Map<String, String> texts = new TreeMap<>();
    set.statuses().forEach(status -> {
      String key = "status." + status.status();
      texts.put(key + ".label", plain(status.status()));
      texts.put(key + ".headline", "It is " + plain(status.status()) + ".");
      texts.put(key + ".body", "Your order is " + plain(status.status()) + ".");
      texts.put(key + ".next.1", "");
    });
    set.actions()
        .forEach(
            action -> texts.put("action." + action.action() + ".label", plain(action.action())));
    set.types().forEach(type -> texts.put("type." + type, plain(type)));
    set.attributes().forEach(attribute -> texts.put("attribute." + attribute, plain(attribute)));
    set.actors().forEach(actor -> texts.put("actor." + actor, "the " + plain(actor)));
    set.transitions().forEach(row -> {
      row.guards().forEach(guard -> put(texts, "reason.", guard.otherwise()));
      row.effects().forEach(effect -> put(texts, "effect.", effect.value()));
      row.warnings().forEach(warning -> put(texts, "warning.", warning.value()));
    });
    set.actions()
        .forEach(action -> action
            .answers()
            .forEach(answer -> put(texts, "reason.", answer.value().reason())));
    return set.withTexts(Texts.of(Map.of(Locale.ENGLISH, texts)).with(set.texts()));
  }

  private static void put(Map<String, String> texts, String kind, Notice notice) {
    texts.put(kind + notice.code(), "It is about this: " + plain(notice.code()) + ".");
  }

  private static String plain(Code code) {
    return code.name().replace('-', ' ');
  }
}
