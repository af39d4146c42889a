package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Custom;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Since;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the content of a set as text: equal texts for equal content, in every run and on every
 * JDK, and different texts for different content. The texts are part of every fingerprint, so they
 * must not change.
 */
record CanonicalForm(Renames renames) {

  private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  String of(Code code) {
    return renames.of(code).value();
  }

  List<String> sorted(Collection<? extends Code> codes) {
    return codes.stream().map(this::of).sorted().toList();
  }

  <T> List<String> all(List<Conditional<T>> listed, Function<T, String> text) {
    return listed.stream().map(one -> when(one, text)).toList();
  }

  private <T> String when(Conditional<T> conditional, Function<T, String> text) {
    String value = text.apply(conditional.value());
    return conditional.condition().equals(Condition.ALWAYS)
        ? value
        : value + " if " + of(conditional.condition());
  }

  String of(Guard guard) {
    return of(guard.condition()) + " else " + of(guard.otherwise());
  }

  String of(Fallback answer) {
    return (answer.outcome() == Fallback.Outcome.UNCHANGED ? "unchanged " : "")
        + of(answer.reason())
        + answer.payment().map(payment -> " payment " + payment.code()).orElse("");
  }

  String of(Reason reason) {
    return of(reason.code())
        + of(reason.parameters())
        + reason.remedies().stream()
            .map(remedy -> " remedy " + of(remedy.code()) + of(remedy.parameters()))
            .collect(Collectors.joining());
  }

  String of(Change change) {
    return "payment "
        + change.payment().map(Payment::code).orElse("stays")
        + sorted(change.cleared()).stream()
            .map(code -> " clears " + code)
            .collect(Collectors.joining());
  }

  String of(Warning warning) {
    return of(warning.code()) + of(warning.parameters());
  }

  String of(Effect effect) {
    return of(effect.code())
        + of(effect.parameters())
        + (effect.optional() ? " optional" : "")
        + " for "
        + word(effect.audience());
  }

  String of(Promise promise) {
    return "%s %s since %s"
        .formatted(word(promise.kind()), of(promise.span()), word(promise.anchor()));
  }

  private String of(Promise.Span span) {
    if (span instanceof Promise.Minutes minutes) {
      return "minutes(" + minutes.minutes() + ")";
    }
    if (span instanceof Promise.WorkDays workDays) {
      return "working-days(" + workDays.days() + ")";
    }
    if (span instanceof Promise.WorkDaysOf workDays) {
      return "working-days-of(" + of(workDays.attribute()) + ", " + workDays.otherwise() + ")";
    }
    if (span instanceof Promise.Weeks weeks) {
      return "weeks(" + weeks.weeks() + ")";
    }
    return "on-date(" + of(((Promise.OnDate) span).attribute()) + ")";
  }

  /** A kind without its set. */
  Map<String, List<String>> of(Kind kind) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    said.put("measure", List.of(word(kind.measure())));
    said.put(
        "entries",
        kind.entries().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().code())
            .sorted()
            .toList());
    said.put("status", all(kind.statuses(), OrderStatus::value));
    said.put(
        "arrivals",
        kind.arrivals().stream()
            .map(arrival ->
                arrival.action() + " by " + sorted(arrival.actors()) + " as " + arrival.status())
            .toList());
    return said;
  }

  String path(List<OrderStatus> statuses) {
    return statuses.stream().map(this::of).collect(Collectors.joining(" -> "));
  }

  String name(String text) {
    return BARE.matcher(text).matches() ? text : quoted(text);
  }

  /** The value set under a code, which need not be the code of a declared attribute. */
  String setting(String code, Object value) {
    String renamed = renames.codes().entrySet().stream()
        .filter(entry ->
            entry.getKey() instanceof Attribute<?> && entry.getKey().value().equals(code))
        .map(entry -> entry.getValue().value())
        .findFirst()
        .orElse(code);
    return name(renamed) + "=" + value(value);
  }

  private String of(List<Parameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(parameter -> name(parameter.name()) + "=" + of(parameter.source()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private String of(Parameter.Source source) {
    if (source instanceof Parameter.Fixed fixed) {
      return value(fixed.value());
    }
    if (source instanceof Parameter.FromAttribute from) {
      return "attribute(" + of(from.attribute()) + ")";
    }
    if (source instanceof Parameter.OnOrder order) {
      return "on-order(" + of(order.attribute()) + ")";
    }
    return source instanceof Parameter.InRequest request
        ? "in-request(" + of(request.attribute()) + ")"
        : "question(" + word((Parameter.FromQuestion) source) + ")";
  }

  String of(Condition condition) {
    if (condition instanceof SimpleCondition leaf) {
      return leaf instanceof FactIs is ? fact(is) : leaf(leaf);
    }
    if (condition instanceof Not not) {
      return "not(" + of(not.condition()) + ")";
    }
    boolean all = condition instanceof AllOf;
    return condition.parts().isEmpty()
        ? all ? "always" : "never"
        : call(all ? "all" : "any", condition.parts().stream().map(this::of));
  }

  private String fact(FactIs is) {
    Stream<String> codes = is.values().stream()
        .map(value -> value instanceof Code code ? of(code) : value.toString())
        .sorted();
    return switch (is.fact()) {
      case PAYMENT, TYPE, STATUS, SECTION -> call(word(is.fact()), codes);
      case ACTOR -> call("by", codes);
      case HAS_ACCOUNT -> "account";
      case JUSTIFICATION_GIVEN -> "reason-given";
      case TEST_ORDER, ACCOUNT_REQUIRED, GUEST_PAGE, CUSTOMER_NOTIFIED, INPUTS_ON_ORDER, OVERDUE ->
        word(is.fact());
    };
  }

  private String leaf(SimpleCondition leaf) {
    if (leaf instanceof AttributeIs is) {
      return word(is.trait()) + "(" + of(is.attribute()) + ")";
    }
    if (leaf instanceof ValueIs is) {
      return call(
          "value",
          Stream.concat(
              Stream.of(of(is.attribute())),
              is.values().stream().map(this::value).sorted()));
    }
    if (leaf instanceof NumberIs is) {
      return word(is.bound()) + "(" + of(is.attribute()) + ", " + is.limit() + ")";
    }
    if (leaf instanceof NumberIsWithin is) {
      return word(is.bound()) + "(" + of(is.attribute()) + ", " + of(is.limit()) + ")";
    }
    if (leaf instanceof Passed passed) {
      String since = passed.since() == Since.STATUS ? "in-status-for" : "placed-for";
      return since + "(" + passed.time() + ")";
    }
    return "custom(" + quoted(((Custom) leaf).name()) + ")";
  }

  private static String call(String name, Stream<String> parts) {
    return parts.collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** For a value whose text may depend on the run, only its class. */
  private String value(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Code code) {
      return value.getClass().getSimpleName() + "(" + of(code) + ")";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "(" + constant.name() + ")";
    }
    boolean steady = value instanceof Boolean
        || value instanceof Number
        || value instanceof TemporalAccessor
        || value instanceof URI;
    return steady
        ? value.getClass().getSimpleName() + "(" + value + ")"
        : value.getClass().getName();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
