package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.text.NotJson;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The rows of a JSON Lines log: an object a line. The first one that can be read is the header. */
final class JsonSource extends RowSource {
  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Limits.DEPTH)
          .maxStringLength(Limits.FIELD)
          .maxNameLength(Limits.FIELD)
          .maxNumberLength(Limits.NUMBER)
          .build())
      .build();

  private final BufferedReader lines;
  private final Columns columns;
  private final LogMap map;
  private final BadRows bad;
  private final LogKind kind;
  private long line;
  private boolean firstIsRead = true;

  JsonSource(RecordGuard guard, Columns columns, LogMap map, BadRows bad)
      throws IOException, CannotReplayException {
    super(columns);
    this.lines = new BufferedReader(guard, Limits.RECORD);
    this.columns = columns;
    this.map = map;
    this.bad = bad;
    if (!read()) {
      throw new CannotReplayException(
          bad.count() == 0 ? "it is empty" : "no row of it can be read: " + bad.firstProblem());
    }
    kind = LogKind.of(name -> has(columns.number(name)))
        .orElseThrow(() -> new CannotReplayException(
            "the object in line %d is that of no order log; expected the members %s, or rename members with --map"
                .formatted(line(), LogKind.expected())));
  }

  @Override
  LogKind kind() {
    return kind;
  }

  @Override
  boolean next() throws IOException {
    if (firstIsRead) {
      firstIsRead = false;
      return true;
    }
    return read();
  }

  private boolean read() throws IOException {
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      startRow(line);
      clear();
      String problem = problem(text);
      if (problem == null) {
        return true;
      }
      bad.add(line, problem);
    }
    return false;
  }

  private @Nullable String problem(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      take(parser);
      return null;
    } catch (StreamConstraintsException beyond) {
      return "the row is beyond a limit: at most %d levels of nesting, %d characters in a text or a name, %d in a number; shorten it"
          .formatted(Limits.DEPTH, Limits.FIELD, Limits.NUMBER);
    } catch (JacksonException malformed) {
      return NotJson.problem(malformed);
    } catch (BadRowException wrong) {
      return wrong.problem();
    }
  }

  private void take(JsonParser parser) throws BadRowException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadRowException("not a JSON object; expected one object a line");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = map.column(parser.currentName());
      int column = columns.number(name);
      JsonToken value = parser.nextToken();
      if (column < 0) {
        parser.skipChildren();
      } else if (value.isStructStart()) {
        throw new BadRowException(
            "the member " + name + " is not a text, a number, true, false or null");
      } else if (has(column)) {
        throw new BadRowException("two members tell " + name + "; leave one of them");
      } else if (value != JsonToken.VALUE_NULL) {
        cell(column).set(parser.getString());
      }
    }
    if (parser.nextToken() != null) {
      throw new BadRowException("something follows the JSON object; expected one object a line");
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
