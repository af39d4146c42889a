package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Printable;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

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

  private Json() {}

  /**
   * Writes JSON on one line, without a line end. What is not ASCII is not escaped, unless nobody
   * sees it: a control or a character that turns others would steer the terminal.
   *
   * @param content writes one value
   * @return the JSON text
   */
  public static String write(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    // A tab can only stand between values that were given, where it means nothing.
    return Printable.of(text.toString().replace('\t', ' ').replace('\r', ' '));
  }

  static JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray());
  }
}
