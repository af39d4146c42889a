package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.core.internal.whole.WholeKinds.Count;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a whole by their codes, for the order or for one of its parts. */
record PartFacts(
    WholeState state, @Nullable Part own, @Nullable CourseRequest request) {

  private static final Map<String, StandingNumber> NUMBERS = new HashMap<>();

  static {
    for (StandingNumber number : StandingNumber.values()) {
      NUMBERS.put(number.fact().value(), number);
    }
  }

  /** The value of a fact; null if there is none, so that a condition about it does not hold. */
  @Nullable Object value(String fact) {
    StandingNumber number = NUMBERS.get(fact);
    if (number != null) {
      return state.standing().number(number);
    }
    Count count = state.kinds().count(fact);
    if (count != null) {
      return state.count(count);
    }
    Object general = ofWhole(fact);
    return general != null || own == null ? general : ofPart(fact, own);
  }

  private @Nullable Object ofWhole(String fact) {
    return switch (fact) {
      case "whole:fulfillment" -> state.standing().fulfillment().code();
      case "whole:return" -> state.standing().returned().code();
      case "whole:payment" -> state.standing().payment().code();
      case "whole:order-status" -> state.whole().order().status().value();
      case "whole:order-phase" -> phase();
      case "whole:lines" -> (long) state.whole().lines().size();
      case "whole:units-given" -> total(given());
      case "whole:given-beyond-to-pack" -> beyondToPack();
      case "whole:given-beyond-out" -> beyondOut();
      default -> null;
    };
  }

  private @Nullable String phase() {
    Phase phase = state.kinds().phase(state.whole().order().status());
    return phase == null ? null : phase.code();
  }

  private Units given() {
    return request == null ? Units.none() : request.units();
  }

  private static long total(Units units) {
    return units.byLine().values().stream().mapToLong(Long::longValue).reduce(0, LineUnits::sum);
  }

  /** Where no units are given, all that are to pack are meant; there must be some. */
  private long beyondToPack() {
    if (given().byLine().isEmpty()) {
      return own != null && !own.units().byLine().isEmpty()
          ? 0
          : missing(state.lines().toPack());
    }
    boolean counted = own != null && state.whole().part(own.id()).isPresent();
    return state.lines().beyondToPack(given(), counted && own != null ? own.units() : Units.none());
  }

  private long beyondOut() {
    return given().byLine().isEmpty()
        ? missing(state.lines().returnable())
        : state.lines().beyondReturnable(given());
  }

  private static long missing(Units some) {
    return some.byLine().isEmpty() ? 1 : 0;
  }

  private @Nullable Object ofPart(String fact, Part part) {
    return switch (fact) {
      case "whole:own-units" -> total(part.units());
      case "whole:own-beyond-to-pack" -> state.lines().beyondToPack(part.units(), Units.none());
      case "whole:own-beyond-out" -> state.lines().noLongerOut(part.units());
      case "whole:own-in-return" -> state.lines().inReturn(part.units());
      case "whole:others-under-way" -> othersUnderWay(part);
      default -> {
        MoneyFacts money = state.money(part.id());
        yield money == null ? 0L : money.value(fact);
      }
    };
  }

  private long othersUnderWay(Part part) {
    MoneyFacts own = state.money(part.id());
    return state.underWay() - (own != null && own.isUnderWay() ? 1 : 0);
  }
}
