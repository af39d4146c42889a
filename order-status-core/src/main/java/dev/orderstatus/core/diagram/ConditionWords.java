package dev.orderstatus.core.diagram;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in a few plain words, for Markdown. Equal conditions read alike, however their sets
 * are ordered.
 */
final class ConditionWords {

  private static final Map<Set<Payment>, String> CLASSES = Map.of(
      those(Payment::isOpen), "open",
      those(Payment::isSettled), "settled",
      those(Payment::isSecured), "secured",
      those(Payment::isHeld), "held");

  private ConditionWords() {}

  static String of(Condition condition) {
    return words(condition, true);
  }

  private static String words(Condition condition, boolean holds) {
    if (condition instanceof Condition.Not it) {
      return words(it.condition(), !holds);
    }
    if (condition instanceof Condition.AllOf it) {
      String all = parts(allOf(it).toList(), ", and ", "always");
      return holds ? all : denied(allOf(it).toList(), all, "never");
    }
    if (condition instanceof Condition.AnyOf it) {
      String any = parts(anyOf(it).toList(), ", or ", "never");
      return holds ? any : denied(anyOf(it).toList(), any, "always");
    }
    return ofOrder(condition, holds);
  }

  private static Stream<Condition> allOf(Condition condition) {
    return condition instanceof Condition.AllOf it
        ? it.parts().stream().flatMap(ConditionWords::allOf)
        : Stream.of(condition);
  }

  private static Stream<Condition> anyOf(Condition condition) {
    return condition instanceof Condition.AnyOf it
        ? it.parts().stream().flatMap(ConditionWords::anyOf)
        : Stream.of(condition);
  }

  private static String parts(List<Condition> parts, String join, String none) {
    if (parts.isEmpty()) {
      return none;
    }
    return parts.size() == 1
        ? of(parts.get(0))
        : parts.stream().map(ConditionWords::part).collect(Collectors.joining(join));
  }

  private static String denied(List<Condition> parts, String whole, String none) {
    if (parts.isEmpty()) {
      return none;
    }
    return parts.size() == 1 ? words(parts.get(0), false) : "not (" + whole + ")";
  }

  private static String part(Condition condition) {
    boolean compound = condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
    return compound ? "(" + of(condition) + ")" : of(condition);
  }

  private static String ofOrder(Condition condition, boolean holds) {
    String not = holds ? "" : "not ";
    if (condition instanceof Condition.PaymentIs it) {
      return "payment " + payment(it.payments(), holds);
    }
    if (condition instanceof Condition.TestOrder) {
      return holds ? "test order" : "not a test order";
    }
    if (condition instanceof Condition.HasAccount) {
      return holds ? "with account" : "without account";
    }
    if (condition instanceof Condition.AccountRequired) {
      return "account " + not + "required by the shop";
    }
    if (condition instanceof Condition.By it) {
      return not + "by " + PlainEnglish.alternatives(it.actors());
    }
    if (condition instanceof Condition.StatusIs it) {
      return not + "in " + PlainEnglish.alternatives(it.statuses());
    }
    if (condition instanceof Condition.SectionIs it) {
      return "section " + not + it.section();
    }
    if (condition instanceof Condition.TypeIs it) {
      return "type " + not + PlainEnglish.alternatives(it.types());
    }
    return ofRequest(condition, holds, not);
  }

  private static String ofRequest(Condition condition, boolean holds, String not) {
    if (condition instanceof Condition.ReasonGiven) {
      return holds ? "reason given" : "no reason given";
    }
    if (condition instanceof Condition.CustomerNotified) {
      return not + "opted in";
    }
    if (condition instanceof Condition.Given it) {
      return code(it.attribute()) + " " + not + "given";
    }
    if (condition instanceof Condition.ValueIs it) {
      return code(it.attribute()) + " is " + not
          + Markdown.escaped(PlainEnglish.alternatives(it.values()));
    }
    if (condition instanceof Condition.InputsOnOrder) {
      return holds ? "every input on the order already" : "an input that is not on the order";
    }
    if (condition instanceof Condition.DateReached it) {
      return code(it.attribute()) + " " + not + "reached";
    }
    if (condition instanceof Condition.Overdue) {
      return not + "overdue";
    }
    return ofInputsAndTime(condition, not);
  }

  private static String ofInputsAndTime(Condition condition, String not) {
    if (condition instanceof Condition.InputGiven it) {
      return code(it.attribute()) + " " + not + "in the inputs";
    }
    if (condition instanceof Condition.SameInput it) {
      return not + "the same " + code(it.attribute());
    }
    if (condition instanceof Condition.OtherInput it) {
      return not + "another " + code(it.attribute());
    }
    if (condition instanceof Condition.DateOver it) {
      return code(it.attribute()) + " " + not + "over";
    }
    if (condition instanceof Condition.AtLeast it) {
      return code(it.attribute()) + " " + not + "at least " + it.least();
    }
    if (condition instanceof Condition.AtMost it) {
      return code(it.attribute()) + " " + not + "at most " + it.most();
    }
    if (condition instanceof Condition.InStatusFor it) {
      return not + "in its status for " + it.time();
    }
    if (condition instanceof Condition.PlacedFor it) {
      return not + "placed for " + it.time();
    }
    if (condition instanceof Condition.GuestPage) {
      return not + "a page for guests";
    }
    return not + Markdown.escaped(((Condition.Custom) condition).name());
  }

  private static String payment(Set<Payment> payments, boolean holds) {
    String not = holds ? "" : "not ";
    String name = CLASSES.get(payments);
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

  private static Set<Payment> those(Predicate<Payment> of) {
    return Arrays.stream(Payment.values()).filter(of).collect(Collectors.toUnmodifiableSet());
  }

  private static String code(Object attribute) {
    return Markdown.code(attribute);
  }
}
