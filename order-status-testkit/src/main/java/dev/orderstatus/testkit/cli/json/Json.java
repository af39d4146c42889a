package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Printable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Strict reading and compact writing of JSON text. Thread-safe. */
public final class Json {

  // Property names are not kept between lines: made-up ones would only fill the table.
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Limits.DEPTH)
          .maxNumberLength(Limits.NUMBER)
          .maxStringLength(Limits.LINE)
          .maxNameLength(Limits.TEXT)
          .build())
      .build();

  private static final JsonMapper MAPPER = new JsonMapper(FACTORY);

  private Json() {}

  /**
   * Begins an object.
   *
   * @return an object without members
   */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * The JSON form of a value that is an object.
   *
   * @param value the value
   * @return its members
   */
  public static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * Writes JSON on one line, without a line end. What is not ASCII is not escaped, unless nobody
   * sees it: a control or a character that turns others would steer the terminal.
   *
   * @param value the value
   * @return the JSON text
   */
  public static String write(Object value) {
    // A tab can only stand between values that were given, where it means nothing.
    return Printable.of(MAPPER.writeValueAsString(value).replace('\t', ' ').replace('\r', ' '));
  }

  static JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray());
  }
}
