package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.testkit.explore.History;
import dev.orderstatus.testkit.report.Described;
import java.util.ArrayList;
import java.util.List;

/** The phase that has the answer and takes the expected kind of it. Immutable. */
@CheckReturnValue
public final class Answered {

  private final Trace trace;

  Answered(OrderLifecycle lifecycle, History history) {
    this.trace = new Trace(lifecycle, history);
  }

  /**
   * It is accepted.
   *
   * @return the next phase: further expectations
   * @throws AssertionError when it is not
   */
  @CanIgnoreReturnValue
  public ThenAccepted thenAccepted() {
    if (trace.decision() instanceof Accepted accepted) {
      return new ThenAccepted(trace, accepted);
    }
    throw trace.failure("accepted");
  }

  /**
   * It is refused, for any reasons.
   *
   * @return the next phase: further expectations
   * @throws AssertionError when it is not
   */
  @CanIgnoreReturnValue
  public Then thenRefused() {
    return then(Decision.Kind.REFUSED);
  }

  /**
   * It is refused for exactly these reasons, in this order.
   *
   * @param first the most telling reason
   * @param more the reasons after it
   * @return the next phase: further expectations
   * @throws AssertionError when it is not
   */
  @CanIgnoreReturnValue
  public Then thenRefused(ReasonCode first, ReasonCode... more) {
    return then(Decision.Kind.REFUSED, first, more);
  }

  /**
   * It changes nothing, because the order already shows it or is past it.
   *
   * @return the next phase: further expectations
   * @throws AssertionError otherwise
   */
  @CanIgnoreReturnValue
  public Then thenUnchanged() {
    return then(Decision.Kind.UNCHANGED);
  }

  /**
   * It changes nothing, for this reason.
   *
   * @param reason {@code already-reflected} or {@code already-past}
   * @return the next phase: further expectations
   * @throws AssertionError otherwise
   */
  @CanIgnoreReturnValue
  public Then thenUnchanged(ReasonCode reason) {
    return then(Decision.Kind.UNCHANGED, reason);
  }

  /**
   * Somebody has to look at it.
   *
   * @return the next phase: further expectations
   * @throws AssertionError otherwise
   */
  @CanIgnoreReturnValue
  public Then thenAttention() {
    return then(Decision.Kind.ATTENTION);
  }

  /**
   * Somebody has to look at it, for this reason.
   *
   * @param reason the reason
   * @return the next phase: further expectations
   * @throws AssertionError otherwise
   */
  @CanIgnoreReturnValue
  public Then thenAttention(ReasonCode reason) {
    return then(Decision.Kind.ATTENTION, reason);
  }

  private Then then(Decision.Kind kind) {
    if (trace.decision().kind() == kind) {
      return new Then(trace);
    }
    throw trace.failure(kind.code());
  }

  private Then then(Decision.Kind kind, ReasonCode first, ReasonCode... more) {
    List<ReasonCode> codes = new ArrayList<>(List.of(first));
    codes.addAll(List.of(more));
    List<ReasonCode> found =
        trace.decision().reasons().stream().map(Reason::code).toList();
    if (trace.decision().kind() == kind && found.equals(codes)) {
      return new Then(trace);
    }
    throw trace.failure(kind.code() + ": " + Described.list(codes));
  }
}
