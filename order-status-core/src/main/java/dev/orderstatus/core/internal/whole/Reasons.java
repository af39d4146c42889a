package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.PartId;
import java.util.List;

/** The reasons that no set declares, because they are about the whole. */
final class Reasons {

  static final List<Effect> NOTIFY_STAFF =
      List.of(new Effect(EffectCode.NOTIFY_STAFF, Audience.STAFF, false, List.of()));

  static final Reason MORE_THAN_TO_PACK = Reason.of(ReasonCode.of("more-than-to-pack"));
  static final Reason MORE_THAN_OUT = Reason.of(ReasonCode.of("more-than-out"));
  static final Reason PAYMENT_CONFLICT = Reason.of(ReasonCode.of("payment-conflict"));
  static final Reason PAYMENT_NOT_NAMED = Reason.of(ReasonCode.PAYMENT_NOT_NAMED);
  static final Reason NO_PAYMENT_NEEDED = Reason.of(ReasonCode.of("no-payment-needed"));

  private Reasons() {}

  static Reason orderCannotFollow(OrderStatus status) {
    return Reason.of(ReasonCode.ORDER_CANNOT_FOLLOW).with(Parameter.of("status", status));
  }

  static Reason unknownPart(PartId part) {
    return Reason.of(ReasonCode.UNKNOWN_PART).with(Parameter.of("part", part.toString()));
  }

  /** No part is named, but the action is about one of such a kind. */
  static Reason noPart(List<String> kinds) {
    return Reason.of(ReasonCode.UNKNOWN_PART).with(Parameter.of("kind", kinds));
  }

  static Reason otherAmount(long known, long given) {
    return Reason.of(ReasonCode.OTHER_AMOUNT)
        .with(Parameter.of("known", known))
        .with(Parameter.of("given", given));
  }

  /** The reason for which money that arrives while nothing is to pay needs attention. */
  static Reason nothingToPay(WholeState state) {
    if (state.standing().number(StandingNumber.NET) > 0) {
      return Reason.of(ReasonCode.of("paid-twice"));
    }
    return Reason.of(
        state.isCanceled()
            ? ReasonCode.of("payment-after-cancellation")
            : ReasonCode.of("unexpected-payment"));
  }

  static Reason invalidInput(String value) {
    return Reason.of(ReasonCode.INVALID_INPUT).with(Parameter.of("value", value));
  }

  static Attention attention(Reason reason) {
    return attention(reason, NOTIFY_STAFF);
  }

  static Attention attention(Reason reason, List<Effect> effects) {
    return new Attention(reason, effects, Change.NONE);
  }

  /** Of a command a refusal, of an event an attention. */
  static Decision no(boolean event, Reason reason) {
    return event ? attention(reason) : new Refused(List.of(reason));
  }
}
