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

  /** What an order has: a name that the set does not declare is kept, whatever it is. */
  Attributes ofOrder(Optional<JsonObject> object) {
    return object.map(this::read).orElse(Attributes.none());
  }

  /**
   * What is given with an action: a name that the set does not declare has to be a code at least.
   */
  Attributes inputs(Optional<JsonObject> object) {
    object.ifPresent(it -> it.members().keySet().forEach(name -> checkCode(it, name)));
    return ofOrder(object);
  }

  private Attributes read(JsonObject object) {
    if (object.members().size() > Limits.ATTRIBUTES) {
      throw new BadLineException("%d attributes are given; at most %d are allowed"
          .formatted(object.members().size(), Limits.ATTRIBUTES));
    }
    Attributes attributes = Attributes.none();
    for (var member : object.members().entrySet()) {
      String name = member.getKey();
      Attribute<?> attribute = codes.declared(codes.bare(name));
      String code = attribute == null ? name : attribute.value();
      if (attributes.asMap().containsKey(code)) {
        throw object.wrong(name, "is given twice, bare and qualified; leave one out");
      }
      attributes = attributes.withRaw(code, value(object, name, attribute, member.getValue()));
    }
    return attributes;
  }

  private static Object value(
      JsonObject object, String name, @Nullable Attribute<?> attribute, Object value) {
    if (value instanceof RawJson raw && raw.isNull()) {
      throw object.wrong(name, "null is not a value; leave the member out");
    }
    if (attribute == null) {
      return value;
    }
    return typed(attribute, value).getOrElseThrow(problem -> object.wrong(name, problem));
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

  private static void checkCode(JsonObject object, String name) {
    try {
      Attribute.text(name);
    } catch (IllegalArgumentException malformed) {
      throw object.wrong(name, String.valueOf(malformed.getMessage()));
    }
  }
}
