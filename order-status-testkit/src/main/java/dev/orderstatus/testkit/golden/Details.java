package dev.orderstatus.testkit.golden;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.diagram.Tables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The details of a set that the tables for people leave out, one per line. */
final class Details {

  private static final int SHOWN_DIGITS = 16;

  private Details() {}

  static String of(StatusSet set) {
    return Stream.of(
            set.attributes().stream().map(Details::attribute),
            set.statuses().stream().flatMap(Details::status),
            set.actions().stream().flatMap(Details::answers),
            set.transitions().stream().flatMap(row -> row(row).stream()),
            set.notes().stream()
                .map(note -> "note `%s` if %s".formatted(note.value(), words(note))),
            set.paths().stream()
                .map(path -> "course %s if %s".formatted(codes(path.value()), words(path))),
            Stream.concat(set.texts().locales().stream(), set.texts().varieties().stream())
                .map(locale -> texts(set, locale)))
        .flatMap(lines -> lines)
        .map(Details::item)
        .collect(Collectors.joining());
  }

  /** How the parts of a kind share in the order, and come into being. */
  static String of(Kind kind) {
    return Stream.of(
            kind.set().statuses().stream()
                .map(row ->
                    "`%s` counts as %s".formatted(row.status(), row.countsAs().code())),
            kind.entries().entrySet().stream()
                .map(entry ->
                    "`%s` adds %s".formatted(entry.getKey(), entry.getValue().code()))
                .sorted(),
            kind.statuses().stream()
                .map(status -> "`%s` if %s".formatted(status.value(), words(status))),
            kind.arrivals().stream()
                .map(arrival -> "`%s` by %s begins one in `%s`"
                    .formatted(arrival.action(), codes(arrival.actors()), arrival.status())))
        .flatMap(lines -> lines)
        .map(Details::item)
        .collect(Collectors.joining());
  }

  private static String item(String line) {
    return "- " + line + "\n";
  }

  private static String attribute(Attribute<?> attribute) {
    String kind = attribute.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "attribute `%s`: %s"
        .formatted(
            attribute,
            attribute.choices().isEmpty()
                ? kind
                : kind + " of " + String.join(", ", attribute.choices()));
  }

  private static Stream<String> status(StatusDefinition row) {
    Stream<String> variants = row.variants().stream()
        .map(variant -> "status `%s`, variant `%s` if %s"
            .formatted(row.status(), variant.value(), words(variant)));
    return row.imported()
        ? Stream.concat(Stream.of("status `%s`: imported".formatted(row.status())), variants)
        : variants;
  }

  private static Stream<String> answers(ActionDefinition row) {
    return Stream.concat(row.first().stream(), row.answers().stream())
        .filter(answer -> !answer.value().reason().parameters().isEmpty())
        .map(answer -> "`%s` if %s: %s"
            .formatted(row.action(), words(answer), notice(answer.value().reason())));
  }

  private static Optional<String> row(TransitionDefinition row) {
    List<String> parts = new ArrayList<>();
    row.guards().stream()
        .map(guard -> guard.otherwise())
        .filter(reason -> !reason.parameters().isEmpty() || !reason.remedies().isEmpty())
        .forEach(reason -> parts.add(notice(reason)));
    row.effects().forEach(effect -> parts.add(notice(effect.value())));
    row.warnings().stream()
        .map(Conditional::value)
        .filter(warning -> !warning.parameters().isEmpty())
        .forEach(warning -> parts.add(notice(warning)));
    if (row.replaceable()) {
      parts.add("replaceable");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(row.place() + ": " + String.join("; ", parts));
  }

  private static String notice(Notice notice) {
    StringBuilder text = new StringBuilder("`%s`".formatted(notice.code()));
    if (notice instanceof Effect effect) {
      text.append(" for ").append(effect.audience());
    }
    for (Parameter parameter : notice.parameters()) {
      text.append(", ").append(parameter);
    }
    if (notice instanceof Reason reason) {
      reason.remedies().forEach(remedy -> text.append(", remedy ").append(notice(remedy)));
    }
    return text.toString();
  }

  private static String codes(Collection<? extends Code> codes) {
    return codes.stream().map(Code::value).collect(Collectors.joining(", "));
  }

  private static String words(Conditional<?> when) {
    return Tables.condition(when.condition());
  }

  /** Enough to show that some text changed; the file of the texts shows which one. */
  private static String texts(StatusSet set, Locale locale) {
    StringBuilder all = new StringBuilder();
    Collection<String> keys = new TreeSet<>(set.texts().keys(locale));
    for (String key : keys) {
      all.append(key)
          .append('=')
          .append(set.texts().find(locale, key).orElse(""))
          .append('\n');
    }
    return "texts in %s: %d, sha256 %s"
        .formatted(locale.toLanguageTag(), keys.size(), sha256(all.toString()));
  }

  private static String sha256(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, SHOWN_DIGITS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(
          "this Java platform lacks SHA-256, which every platform must have", missing);
    }
  }
}
