package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.testkit.cli.text.Shown;
import io.vavr.control.Either;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads attributes: declared ones by their type, others as they are. */
final class AttributesReader {

  private final CodeReader codes;

  AttributesReader(CodeReader codes) {
    this.codes = codes;
  }

  /**
   * Reads the attributes of an order. Undeclared names are kept; a value that is not of its
   * attribute's kind is an error.
   */
  Attributes ofOrder(Optional<JsonObject> object) {
    return read(object, AttributesReader::ofOrder);
  }

  /**
   * Reads the inputs of an action. The decision checks if the set knows the name and if the value
   * is of its kind; null is like a blank text, as if nothing were given.
   */
  Attributes inputs(Optional<JsonObject> object) {
    return read(object, AttributesReader::input);
  }

  private interface Reading {
    Object read(JsonObject object, String name, @Nullable Attribute<?> attribute, Object value);
  }

  private Attributes read(Optional<JsonObject> given, Reading reading) {
    Attributes attributes = Attributes.none();
    if (given.isEmpty()) {
      return attributes;
    }
    JsonObject object = given.get();
    if (object.members().size() > Limits.ATTRIBUTES) {
      throw new BadLineException("%d attributes are given; at most %d are allowed"
          .formatted(object.members().size(), Limits.ATTRIBUTES));
    }
    for (var member : object.members().entrySet()) {
      String name = member.getKey();
      Attribute<?> attribute = codes.declared(codes.bare(name));
      String code = attribute == null ? name : attribute.value();
      if (attributes.asMap().containsKey(code)) {
        throw object.wrong(name, "is given twice, bare and qualified; leave one out");
      }
      attributes =
          attributes.withRaw(code, reading.read(object, name, attribute, member.getValue()));
    }
    return attributes;
  }

  private static Object ofOrder(
      JsonObject object, String name, @Nullable Attribute<?> attribute, Object value) {
    if (isNull(value)) {
      throw object.wrong(name, "null is not a value; leave the member out");
    }
    return attribute == null
        ? value
        : typed(attribute, value).getOrElseThrow(problem -> object.wrong(name, problem));
  }

  private static Object input(
      JsonObject object, String name, @Nullable Attribute<?> attribute, Object value) {
    if (isNull(value)) {
      return "";
    }
    Either<String, ?> typed = attribute == null ? Either.left(name) : typed(attribute, value);
    return typed.isRight() ? typed.get() : value;
  }

  private static boolean isNull(Object value) {
    return value instanceof RawJson raw && raw.isNull();
  }

  private static Either<String, ?> typed(Attribute<?> attribute, Object value) {
    return switch (attribute.kind()) {
      case YES_NO ->
        value instanceof Boolean ? attribute.read(value) : misfit("true or false", value);
      case WHOLE_NUMBER ->
        value instanceof RawJson raw && raw.isInteger()
            ? attribute.read(raw.text())
            : misfit("a whole number", value);
      case TEXT, CHOICE, DATE, LINK ->
        value instanceof String ? attribute.read(value) : misfit("text", value);
    };
  }

  private static Either<String, Object> misfit(String expected, Object value) {
    String shown = value instanceof RawJson raw ? " (" + Shown.text(raw.text()) + ")" : "";
    return Either.left("expected " + expected + ", not " + JsonObject.kind(value) + shown);
  }
}
