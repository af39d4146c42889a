package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.testkit.cli.text.NotJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads the members of one JSON object, or the elements of one array: text as {@code String}, yes
 * or no as {@code Boolean}, all else as {@link RawJson}.
 */
final class JsonParsing {

  private final String text;
  private final JsonParser parser;

  private JsonParsing(String text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  static Map<String, Object> members(String text) {
    try (JsonParser parser = Json.parser(text)) {
      return new JsonParsing(text, parser).wholeLine();
    } catch (StreamConstraintsException beyond) {
      throw new BadLineException(
          "the line is beyond a limit: at most %d levels of nesting, %d characters in a name, %d in a number; shorten it"
              .formatted(Limits.DEPTH, Limits.TEXT, Limits.NUMBER));
    } catch (JacksonException broken) {
      throw new BadLineException(NotJson.problem(broken));
    }
  }

  /** The elements of an array that was read as a whole before. */
  static List<Object> elements(RawJson array) {
    try (JsonParser parser = Json.parser(array.text())) {
      JsonParsing parsing = new JsonParsing(array.text(), parser);
      parser.nextToken();
      List<Object> elements = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        elements.add(parsing.value(token));
      }
      return elements;
    }
  }

  private Map<String, Object> wholeLine() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadLineException("not a JSON object; expected one object a line, {...}");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      members.put(name, value(parser.nextToken()));
    }
    if (parser.nextToken() != null) {
      throw new BadLineException("there is more after the JSON object"
          + at(parser.currentTokenLocation().getCharOffset())
          + "; expected one object a line");
    }
    return members;
  }

  private Object value(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> whole(withinLimit(parser.getString()));
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_OBJECT, START_ARRAY -> new RawJson(token, nested());
      default -> new RawJson(token, parser.getString());
    };
  }

  private String nested() {
    int start = offset();
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING) {
        withinLimit(parser.getString());
      }
    }
    return text.substring(start, offset() + 1);
  }

  private int offset() {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  private static String withinLimit(String value) {
    if (value.length() > Limits.TEXT) {
      throw new BadLineException("a text value has %d characters; at most %d are allowed"
          .formatted(value.length(), Limits.TEXT));
    }
    return value;
  }

  private static String whole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isHighSurrogate(value.charAt(i))
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(value.charAt(i))) {
        throw new BadLineException(
            "a text value has half of a character (\\u%04x alone); expected both halves"
                .formatted((int) value.charAt(i)));
      }
    }
    return value;
  }

  private static String at(long offset) {
    return offset < 0 ? "" : ", at character " + (offset + 1);
  }
}
