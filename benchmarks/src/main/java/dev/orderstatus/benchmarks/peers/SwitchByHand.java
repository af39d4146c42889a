package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.api.order.Payment;
import dev.orderstatus.benchmarks.workflow.Answer;
import dev.orderstatus.benchmarks.workflow.Ask;
import dev.orderstatus.benchmarks.workflow.Role;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-written switch over enums instead of a library, with the same checks and the same reasons,
 * and every answer made beforehand.
 */
final class SwitchByHand {

  private static final int ACTOR = 1;
  private static final int DATE = 2;
  private static final int GUARD = 4;

  private static final Answer STALE = Answer.refused(Why.STALE_STATUS);
  private static final Answer ELSEWHERE = Answer.refused(Why.NOT_POSSIBLE_IN_STATUS);
  private static final Answer CLOSED = Answer.refused(Why.ORDER_IS_CLOSED);
  private static final Answer[] TO_RECEIVED = answers(Status.RECEIVED, null);
  private static final Answer[] TO_WAITING = answers(Status.WAITING, Why.PAYMENT_NOT_DUE);
  private static final Answer[] TO_PROCESSING =
      answers(Status.PROCESSING, Why.PAYMENT_STILL_EXPECTED);
  private static final Answer[] TO_ON_HOLD = answers(Status.ON_HOLD, null);
  private static final Answer[] TO_SHIPPED = answers(Status.SHIPPED, null);
  private static final Answer[] TO_DELIVERED = answers(Status.DELIVERED, null);
  private static final Answer[] TO_CANCELED = answers(Status.CANCELED, null);

  private SwitchByHand() {}

  /** The answer for each sum of what is missing. */
  private static Answer[] answers(Status to, @Nullable Why guard) {
    Answer[] answers = new Answer[8];
    answers[0] = Answer.accepted(to);
    for (int missing = 1; missing < answers.length; missing++) {
      List<Why> why = new ArrayList<>();
      if ((missing & ACTOR) != 0) {
        why.add(Why.NOT_PERMITTED_FOR_ACTOR);
      }
      if ((missing & DATE) != 0) {
        why.add(Why.DATED_BEFORE_CURRENT_STATUS);
      }
      if ((missing & GUARD) != 0 && guard != null) {
        why.add(guard);
      }
      answers[missing] = new Answer(null, List.copyOf(why));
    }
    return answers;
  }

  static Answer decide(Status status, Payment payment, Instant since, Ask ask) {
    if (ask.expected() != null && ask.expected() != status) {
      return STALE;
    }
    Role role = ask.role();
    boolean staff = role == Role.STAFF;
    return switch (status) {
      case NEW ->
        switch (ask.step()) {
          case PLACE -> TO_RECEIVED[staff || role == Role.CUSTOMER ? 0 : ACTOR];
          default -> ELSEWHERE;
        };
      case RECEIVED ->
        switch (ask.step()) {
          case AWAIT ->
            check(staff || role == Role.SYSTEM, since, ask, payment.isOpen(), TO_WAITING);
          case PROCESS -> check(staff, since, ask, payment.isSettled(), TO_PROCESSING);
          case CANCEL -> check(staff || role == Role.CUSTOMER, since, ask, true, TO_CANCELED);
          default -> ELSEWHERE;
        };
      case WAITING ->
        switch (ask.step()) {
          case PROCESS -> check(staff, since, ask, payment.isSettled(), TO_PROCESSING);
          case CANCEL -> check(staff || role == Role.CUSTOMER, since, ask, true, TO_CANCELED);
          default -> ELSEWHERE;
        };
      case PROCESSING ->
        switch (ask.step()) {
          case HOLD -> check(staff, since, ask, true, TO_ON_HOLD);
          case SHIP -> check(staff, since, ask, true, TO_SHIPPED);
          case CANCEL -> check(staff, since, ask, true, TO_CANCELED);
          default -> ELSEWHERE;
        };
      case ON_HOLD ->
        switch (ask.step()) {
          case RELEASE -> check(staff, since, ask, true, TO_PROCESSING);
          default -> ELSEWHERE;
        };
      case SHIPPED ->
        switch (ask.step()) {
          case DELIVER -> check(staff || role == Role.CARRIER, since, ask, true, TO_DELIVERED);
          default -> ELSEWHERE;
        };
      case DELIVERED, CANCELED -> CLOSED;
    };
  }

  private static Answer check(
      boolean may, Instant since, Ask ask, boolean guard, Answer[] answers) {
    int missing = may ? 0 : ACTOR;
    if (ask.at().isBefore(since)) {
      missing |= DATE;
    }
    if (!guard) {
      missing |= GUARD;
    }
    return answers[missing];
  }
}
