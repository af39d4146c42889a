package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Bound;
import dev.orderstatus.api.definition.SimpleCondition.Custom;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Since;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in a few plain words, for Markdown. Equal conditions have equal text, whatever the
 * order of their sets.
 */
final class ConditionWords {

  private static final Map<Condition, String> PAYMENTS = Map.of(
      Condition.paymentOpen(), "open",
      Condition.paymentSettled(), "settled",
      Condition.paymentSecured(), "secured",
      Condition.paymentHeld(), "held");

  private ConditionWords() {}

  static String of(Condition condition) {
    return words(condition, true);
  }

  /** The words for a place that does not read Markdown. */
  static String plain(Condition condition) {
    return Markdown.unescaped(of(condition));
  }

  private static String words(Condition condition, boolean holds) {
    if (condition instanceof Not not) {
      return words(not.condition(), !holds);
    }
    if (condition instanceof SimpleCondition leaf) {
      return leaf instanceof FactIs is ? fact(is, holds) : other(leaf, holds ? "" : "not ");
    }
    boolean all = condition instanceof AllOf;
    List<Condition> parts = flat(condition, condition.getClass()).toList();
    if (parts.isEmpty()) {
      return all == holds ? "always" : "never";
    }
    if (parts.size() == 1) {
      return words(parts.get(0), holds);
    }
    String whole = parts.stream()
        .map(ConditionWords::part)
        .collect(Collectors.joining(all ? ", and " : ", or "));
    return holds ? whole : "not (" + whole + ")";
  }

  private static Stream<Condition> flat(Condition condition, Class<?> kind) {
    return kind.isInstance(condition)
        ? condition.parts().stream().flatMap(part -> flat(part, kind))
        : Stream.of(condition);
  }

  private static String part(Condition condition) {
    boolean joined = condition instanceof AllOf || condition instanceof AnyOf;
    return joined ? "(" + of(condition) + ")" : of(condition);
  }

  private static String fact(FactIs is, boolean holds) {
    String not = holds ? "" : "not ";
    return switch (is.fact()) {
      case PAYMENT -> "payment " + payment(is, holds);
      case TYPE -> "type " + not + PlainEnglish.alternatives(is.values());
      case STATUS -> not + "in " + PlainEnglish.alternatives(is.values());
      case SECTION -> "section " + not + PlainEnglish.alternatives(is.values());
      case ACTOR -> not + "by " + PlainEnglish.alternatives(is.values());
      case TEST_ORDER -> holds ? "test order" : "not a test order";
      case HAS_ACCOUNT -> holds ? "with account" : "without account";
      case ACCOUNT_REQUIRED -> "account " + not + "required by the shop";
      case GUEST_PAGE -> not + "a page for guests";
      case JUSTIFICATION_GIVEN -> holds ? "reason given" : "no reason given";
      case CUSTOMER_NOTIFIED -> not + "opted in";
      case INPUTS_ON_ORDER ->
        holds ? "every input on the order already" : "an input that is not on the order";
      case OVERDUE -> not + "overdue";
    };
  }

  private static String other(SimpleCondition leaf, String not) {
    if (leaf instanceof AttributeIs is) {
      String code = name(is.attribute());
      return switch (is.trait()) {
        case GIVEN -> code + " " + not + "given";
        case INPUT_GIVEN -> code + " " + not + "in the inputs";
        case SAME_INPUT -> not + "the same " + code;
        case OTHER_INPUT -> not + "another " + code;
        case DATE_REACHED -> code + " " + not + "reached";
        case DATE_OVER -> code + " " + not + "over";
      };
    }
    if (leaf instanceof ValueIs is) {
      return name(is.attribute()) + " is " + not
          + Markdown.escaped(PlainEnglish.alternatives(is.values()));
    }
    if (leaf instanceof NumberIs is) {
      return name(is.attribute()) + " " + not + bound(is.bound()) + is.limit();
    }
    if (leaf instanceof NumberIsWithin is) {
      String limit = name(is.limit());
      return name(is.attribute()) + " " + not + bound(is.bound()) + limit;
    }
    if (leaf instanceof Passed passed) {
      String since = passed.since() == Since.STATUS ? "in its status for " : "placed for ";
      return not + since + passed.time();
    }
    return not + Markdown.escaped(((Custom) leaf).name());
  }

  private static String bound(Bound bound) {
    return bound == Bound.AT_LEAST ? "at least " : "at most ";
  }

  private static String payment(FactIs is, boolean holds) {
    Set<?> payments = is.values();
    String not = holds ? "" : "not ";
    String name = PAYMENTS.get(is);
    if (name != null) {
      return not + name;
    }
    if (!holds && payments.equals(Set.of(Payment.NOT_REQUIRED))) {
      return "required";
    }
    return holds || payments.size() < 2
        ? not + PlainEnglish.alternatives(payments)
        : "neither " + PlainEnglish.joined(payments, " nor ");
  }

  /** A fact of an order of parts has a name in words: no order has such an attribute. */
  private static String name(Attribute<?> attribute) {
    return WholeFacts.isFact(attribute)
        ? attribute.name().replace('-', ' ')
        : Markdown.code(attribute);
  }
}
