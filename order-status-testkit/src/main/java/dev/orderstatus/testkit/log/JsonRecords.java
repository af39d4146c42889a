package dev.orderstatus.testkit.log;

import dev.orderstatus.testkit.cli.text.NotJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The records of a JSON Lines log: one object per line, whose members are its columns. */
final class JsonRecords implements Records {

  /** Marks an object or an array, which cannot be a value of a column. */
  static final String NESTED = "\u0000 an object or an array";

  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Limits.DEPTH)
          .maxStringLength(Limits.FIELD)
          .maxNameLength(Limits.FIELD)
          .maxNumberLength(Limits.NUMBER)
          .build())
      .build();

  private final Lines lines;
  private @Nullable Line first;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> columns = new ArrayList<>();
  private @Nullable String[] fields = {};
  private int count;

  JsonRecords(Lines lines, Line first) {
    this.lines = lines;
    this.first = first;
  }

  @Override
  public List<String> columns() {
    return Collections.unmodifiableList(columns);
  }

  @Override
  public String delimiter() {
    return "";
  }

  @Override
  public @Nullable LogRecord next() throws IOException {
    while (true) {
      Optional<Line> line = first == null ? lines.next() : Optional.of(first);
      first = null;
      if (line.isEmpty()) {
        return null;
      }
      if (!line.get().text().isBlank()) {
        return record(line.get());
      }
    }
  }

  private LogRecord record(Line line) {
    fields = new String[columns.size()];
    count = 0;
    String problem = problem(line.text());
    if (line.fault() != Line.Fault.NONE) {
      problem = line.fault() == Line.Fault.TOO_LONG
          ? RecordProblems.TOO_LONG
          : RecordProblems.encoding(lines.charset().name());
    }
    return LogRecord.of(line.number(), Arrays.asList(fields).subList(0, count), problem);
  }

  private @Nullable String problem(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return take(parser);
    } catch (StreamConstraintsException beyond) {
      return "the row is beyond a limit: at most %d levels of nesting, %d characters in a text or a name, %d in a number; shorten it"
          .formatted(Limits.DEPTH, Limits.FIELD, Limits.NUMBER);
    } catch (JacksonException malformed) {
      return NotJson.problem(malformed);
    }
  }

  private @Nullable String take(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return "not a JSON object; expected one object a line";
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName().strip();
      JsonToken value = parser.nextToken();
      int column = number(name);
      if (column < 0) {
        return "the log has more than " + Limits.COLUMNS + " members; leave some out";
      }
      if (value.isStructStart()) {
        parser.skipChildren();
        put(column, NESTED);
      } else if (value != JsonToken.VALUE_NULL) {
        put(column, parser.getString().strip());
      }
    }
    return parser.nextToken() == null
        ? null
        : "something follows the JSON object; expected one object a line";
  }

  private int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    if (columns.size() == Limits.COLUMNS) {
      return -1;
    }
    numbers.put(name, columns.size());
    columns.add(name);
    return columns.size() - 1;
  }

  private void put(int column, String value) {
    if (column >= fields.length) {
      fields = Arrays.copyOf(fields, columns.size());
    }
    fields[column] = value;
    count = Math.max(count, column + 1);
  }
}
