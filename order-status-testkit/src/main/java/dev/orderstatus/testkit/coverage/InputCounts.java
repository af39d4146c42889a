package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.coverage.Names.Given;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in which ways the inputs of a request were given, and which of them the rules read. */
final class InputCounts {

  private final Coverage coverage;
  private final List<Attribute<?>> declared;

  InputCounts(StatusSet set, Coverage coverage) {
    this.coverage = coverage;
    this.declared = set.attributes();
  }

  /** The request as the rules see it: with only the inputs that are taken. */
  static Request read(Request request, Collection<Attribute<?>> takes) {
    Attributes taken = Attributes.none();
    for (Attribute<?> attribute : takes) {
      Object value = request.inputs().asMap().get(attribute.value());
      if (value != null && (Attribute.isBlank(value) || attribute.accepts(value))) {
        taken = taken.withRaw(attribute.value(), value);
      }
    }
    return request.withInputs(taken);
  }

  /** A command with a value of the wrong kind never reaches its row. */
  void countOfTheWrongKind(ActionRow action, Request request) {
    action.takes().stream()
        .filter(attribute -> given(attribute, request) == Given.OF_THE_WRONG_KIND)
        .forEach(attribute -> count(action, attribute, Given.OF_THE_WRONG_KIND));
  }

  void count(ActionRow action, Collection<Attribute<?>> takes, Request request, Decision decision) {
    boolean leftOut = false;
    for (Attribute<?> attribute : declared) {
      Given how = given(attribute, request);
      if (how != null && takes.contains(attribute)) {
        if (how == Given.BLANK || !(decision instanceof Refused)) {
          count(action, attribute, how);
        }
      } else {
        leftOut |= how == Given.TAKEN;
      }
    }
    if (leftOut && (action.isEvent() ? !(decision instanceof Refused) : isNotTaken(decision))) {
      coverage.count(Dimension.INPUTS, Names.notTaken(action.definition().action()));
    }
  }

  private static boolean isNotTaken(Decision decision) {
    return decision instanceof Refused refused
        && refused.reasons().stream()
            .map(Reason::code)
            .anyMatch(ReasonCode.INPUT_NOT_TAKEN::equals);
  }

  private static @Nullable Given given(Attribute<?> attribute, Request request) {
    Object value = request.inputs().asMap().get(attribute.value());
    if (value == null) {
      return null;
    }
    if (Attribute.isBlank(value)) {
      return Given.BLANK;
    }
    return attribute.accepts(value) ? Given.TAKEN : Given.OF_THE_WRONG_KIND;
  }

  private void count(ActionRow action, Attribute<?> attribute, Given how) {
    coverage.count(Dimension.INPUTS, Names.input(action.definition().action(), attribute, how));
  }
}
