package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.order.Attributes;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values, and the notices that have them as parameters. */
final class ValueData {

  /** Numbers by size, anything else by its text. */
  static final Comparator<Object> ORDER = Comparator.<Object>comparingLong(
          value -> value instanceof Long number ? number : 0)
      .thenComparing(String::valueOf);

  private ValueData() {}

  /** The value of an attribute, whose kind is known. */
  static Object plain(Object value) {
    return value instanceof Boolean || value instanceof Number ? value : value.toString();
  }

  static Map<String, Object> plain(Attributes attributes) {
    Map<String, Object> all = new TreeMap<>();
    attributes.asMap().forEach((code, value) -> all.put(code, plain(value)));
    return all;
  }

  /** A value that brings its kind. */
  private static Object typed(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ValueData::typed).toList();
    }
    if (value instanceof Instant instant) {
      return kind("instant", instant.toEpochMilli());
    }
    if (value instanceof LocalDate) {
      return kind("date", value.toString());
    }
    if (value instanceof URI) {
      return kind("link", value.toString());
    }
    return value instanceof Code code ? kind(kindOf(code), code.value()) : plain(value);
  }

  private static Map<String, Object> kind(String kind, Object value) {
    return new Members().with("t", kind).with("v", value).map();
  }

  private static String kindOf(Code code) {
    if (code instanceof OrderStatus) {
      return "status";
    }
    if (code instanceof Action) {
      return "action";
    }
    if (code instanceof Actor) {
      return "actor";
    }
    return code instanceof OrderType ? "type" : code instanceof Attribute<?> ? "attribute" : "code";
  }

  static Map<String, Object> notice(Notice notice) {
    Members members = new Members().with("code", notice.code().value());
    if (notice instanceof Effect effect) {
      members.with("audience", Members.word(effect.audience())).with("optional", effect.optional());
    }
    members.with("parameters", (Object)
        notice.parameters().stream().map(ValueData::parameter).toList());
    return notice instanceof Reason reason
        ? members
            .with("remedies", (Object) reason.remedies().stream()
                .map((Remedy remedy) -> notice(remedy))
                .toList())
            .map()
        : members.map();
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    Members members = new Members().with("name", parameter.name());
    if (parameter.source() instanceof Parameter.Fixed fixed) {
      return members.with("from", "fixed").with("value", typed(fixed.value())).map();
    }
    if (parameter.source() instanceof Parameter.FromQuestion question) {
      return members.with("from", Members.word(question)).map();
    }
    String from = parameter.source() instanceof Parameter.OnOrder
        ? "order"
        : parameter.source() instanceof Parameter.InRequest ? "request" : "attribute";
    return members
        .with("from", from)
        .with("attribute", parameter.attribute().map(Attribute::value))
        .map();
  }
}
