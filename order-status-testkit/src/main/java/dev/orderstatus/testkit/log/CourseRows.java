package dev.orderstatus.testkit.log;

import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.CourseRow;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of an action log of orders with parts. */
final class CourseRows implements Rows<CourseRow> {
  private final ActionRows actions;
  private final RowReader reader;
  private final StatusSet set;
  private final List<String> kinds;

  CourseRows(StatusSet set, ActionRows actions, RowReader reader) {
    this.set = set;
    this.actions = actions;
    this.reader = reader;
    kinds = set.kinds().stream().map(Kind::code).toList();
  }

  @Override
  public void read(LogRecord record, Sink<CourseRow> sink) throws UnreadableLogException {
    actions.read(record, sink, row -> row(record, row));
  }

  private CourseRow row(LogRecord record, ActionRow row) throws Unfit {
    List<Line> lines = new ArrayList<>();
    units(record, Role.LINES).forEach((line, units) -> lines.add(Line.of(line, units)));
    units(record, Role.SERVICES)
        .forEach((line, units) -> lines.add(Line.of(line, units).withoutShipping()));
    return new CourseRow(
        row, about(record), Units.of(units(record, Role.UNITS)), money(record), lines);
  }

  private Optional<PartId> about(LogRecord record) throws Unfit {
    String text = given(record, Role.ABOUT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] words = text.split("\\s+", 2);
    if (!kinds.contains(words[0])) {
      throw unfit(
          Role.ABOUT,
          "%s begins with no kind of part of the set %s; it has %s: write one and the code of the part, such as \"%s 1\", or leave it empty for the order itself"
              .formatted(Shown.quoted(text), set.id(), String.join(", ", kinds), kinds.get(0)));
    }
    if (words.length == 1) {
      throw unfit(
          Role.ABOUT,
          "%s has no code of the part; write it after the kind, such as \"%s 1\""
              .formatted(Shown.quoted(text), words[0]));
    }
    try {
      return Optional.of(new PartId(words[0], words[1]));
    } catch (IllegalArgumentException malformed) {
      throw unfit(Role.ABOUT, String.valueOf(malformed.getMessage()));
    }
  }

  private Map<String, Long> units(LogRecord record, Role role) throws Unfit {
    Map<String, Long> units = new LinkedHashMap<>();
    String text = given(record, role);
    if (text.isEmpty()) {
      return units;
    }
    for (String item : text.split("[,;]", -1)) {
      String[] words = item.strip().split("\\s+", 2);
      if (words.length < 2) {
        throw unfit(
            role,
            "%s is not a number of units and the code of a line; write such as \"2 A, 1 B\""
                .formatted(Shown.quoted(item.strip())));
      }
      if (units.put(words[1], number(role, item, words[0])) != null) {
        throw unfit(
            role,
            "%s names line %s twice; add its units up"
                .formatted(Shown.quoted(text), Shown.text(words[1])));
      }
    }
    return units;
  }

  private static long number(Role role, String item, String word) throws Unfit {
    try {
      long number = Long.parseLong(word);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException malformed) {
      // Reported below, as one that is too small is.
    }
    throw unfit(
        role,
        "%s does not begin with a whole number of at least 1; write such as \"2 A, 1 B\""
            .formatted(Shown.quoted(item.strip())));
  }

  private Optional<Money> money(LogRecord record) throws Unfit {
    String currency = given(record, Role.CURRENCY);
    String total = given(record, Role.TOTAL);
    if (currency.isEmpty() || total.isEmpty()) {
      if (currency.isEmpty() != total.isEmpty()) {
        throw unfit(
            currency.isEmpty() ? Role.CURRENCY : Role.TOTAL,
            "a price is a total and its currency, and here is only %s; fill in both, or none"
                .formatted(Shown.quoted(currency + total)));
      }
      return Optional.empty();
    }
    try {
      return Optional.of(Money.of(currency, Long.parseLong(total)));
    } catch (NumberFormatException malformed) {
      throw unfit(
          Role.TOTAL,
          "%s is not a whole number of minor units; write such as 5000 for EUR 50.00"
              .formatted(Shown.quoted(total)));
    }
  }

  private String given(LogRecord record, Role role) throws Unfit {
    if (reader.isNested(record, role)) {
      throw new Unfit(RowReader.nested(role));
    }
    return reader.value(record, role);
  }

  private static Unfit unfit(Role role, String problem) {
    return new Unfit("the column " + role.column() + ": " + problem);
  }
}
