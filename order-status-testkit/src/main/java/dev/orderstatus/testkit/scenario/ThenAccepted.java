package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.testkit.report.Described;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The phase after an accepted request, which takes further expectations. Immutable. */
public final class ThenAccepted extends Then {

  private final Accepted accepted;

  ThenAccepted(Trace trace, Accepted accepted) {
    super(trace);
    this.accepted = accepted;
  }

  /**
   * Expects that the order moves to this status.
   *
   * @param status the status, which differs from the one before
   * @return this phase
   * @throws AssertionError when it does not
   */
  public ThenAccepted movesTo(OrderStatus status) {
    if (!accepted.moves() || !accepted.to().equals(status)) {
      throw trace().failure("a move to " + status);
    }
    return this;
  }

  /**
   * Expects that the order stays in its status.
   *
   * @return this phase
   * @throws AssertionError when it moves
   */
  public ThenAccepted staysInPlace() {
    if (accepted.moves()) {
      throw trace().failure("to stay in " + accepted.from());
    }
    return this;
  }

  /**
   * Expects exactly these effects, in this order.
   *
   * @param effects the codes of the effects, for example {@code email-refund}
   * @return this phase
   * @throws AssertionError when the effects differ
   * @throws IllegalArgumentException when a text is not a code
   */
  public ThenAccepted withEffects(String... effects) {
    expect(
        "effects",
        Described.list(Arrays.stream(effects).map(EffectCode::of).toList()),
        Described.list(codes(accepted.effects())));
    return this;
  }

  /**
   * Expects this effect, and possibly others.
   *
   * @param effect the code of the effect, for example {@code email-refund}
   * @return this phase
   * @throws AssertionError when the effect is missing
   * @throws IllegalArgumentException when the text is not a code
   */
  public ThenAccepted withEffect(String effect) {
    EffectCode code = EffectCode.of(effect);
    if (!codes(accepted.effects()).contains(code)) {
      throw trace().failure("effect " + code);
    }
    return this;
  }

  /**
   * Expects exactly these warnings, in this order.
   *
   * @param warnings the codes of the warnings
   * @return this phase
   * @throws AssertionError when the warnings differ
   */
  public ThenAccepted withWarnings(WarningCode... warnings) {
    expect(
        "warnings", Described.list(List.of(warnings)), Described.list(codes(accepted.warnings())));
    return this;
  }

  @Override
  public ThenAccepted withPayment(Payment payment) {
    super.withPayment(payment);
    return this;
  }

  @Override
  public <T> ThenAccepted with(Attribute<T> attribute, T value) {
    super.with(attribute, value);
    return this;
  }

  @Override
  public ThenAccepted without(Attribute<?> attribute) {
    super.without(attribute);
    return this;
  }

  @Override
  public ThenAccepted explains(Audience audience, Locale locale, String part) {
    super.explains(audience, locale, part);
    return this;
  }

  private static List<? extends Code> codes(List<? extends Notice> notices) {
    return notices.stream().map(Notice::code).toList();
  }
}
