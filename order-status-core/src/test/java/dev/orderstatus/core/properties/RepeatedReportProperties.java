package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.properties.Walks.Walk;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** An event that is reported again changes nothing, whatever was done with the order since. */
@Domain(Walks.class)
class RepeatedReportProperties {

  private static final Set<Action> ATTEMPTS =
      Set.of(Payments.PAYMENT_INTERRUPTED, Payments.PAYMENT_FAILED);
  private static final Set<Action> MONEY =
      Set.of(Payments.PAYMENT_RECEIVED, Payments.PAYMENT_REFUNDED, Payments.LINK_PAYMENT);

  /** Where the tables say that a repeat counts. */
  private enum Exemption {
    /** Nothing tells whether an attempt that is reported while the order waits is a further one. */
    ATTEMPT_WHILE_OPEN,
    /** A report about money that is reserved or agreed for later is the money itself. */
    MONEY_THAT_IS_SECURED,
    /** Without numbers on all reports a repeat cannot be told from new money. */
    WITHOUT_NUMBERS,
    /** The order knows the last payment that it counted, and none before. */
    BEFORE_THE_LAST_COUNTED,
    /** Money of the same number was counted anew since, so it can be given back anew. */
    COUNTED_ANEW,
    /** Nothing tells the age of a tracking link: the last report counts. */
    LAST_SHIPMENT_UPDATE
  }

  @Property(tries = 4000)
  void anEventReportedAgainAfterAnyLegalContinuationChangesNothing(@ForAll Walk walk) {
    List<Answer> steps = walk.steps();
    for (int i = 0; i < steps.size(); i++) {
      Request report = steps.get(i).request();
      if (Walks.isEvent(walk.lifecycle().definition(), report.action())) {
        for (int j = i; j < steps.size(); j++) {
          Order later = steps.get(j).after();
          Optional<Exemption> exemption =
              exemption(report, later, steps.subList(0, j + 1), steps.subList(i + 1, j + 1));
          Statistics.label(report.action().value()).collect(exemption.isEmpty());
          exemption.ifPresent(Statistics.label("exemptions")::collect);
          if (exemption.isEmpty()) {
            assertThat(walk.lifecycle().ask(later, report).after())
                .as("%s%n%s", report, walk)
                .isEqualTo(later);
          }
        }
      }
    }
    Statistics.label("exemptions").coverage(coverage -> {
      for (Exemption exemption : EnumSet.complementOf(EnumSet.of(Exemption.COUNTED_ANEW))) {
        coverage.check(exemption).count(count -> count > 0);
      }
    });
  }

  private static Optional<Exemption> exemption(
      Request report, Order later, List<Answer> steps, List<Answer> since) {
    Action action = report.action();
    if (ATTEMPTS.contains(action) && later.payment().isOpen()) {
      return Optional.of(Exemption.ATTEMPT_WHILE_OPEN);
    }
    if (action.equals(Procurement.SHIPMENT_UPDATED)
        && !later
            .attributes()
            .asMap()
            .entrySet()
            .containsAll(report.inputs().asMap().entrySet())) {
      return Optional.of(Exemption.LAST_SHIPMENT_UPDATE);
    }
    if (!MONEY.contains(action)) {
      return Optional.empty();
    }
    if (later.payment() == Payment.AUTHORIZED || later.payment() == Payment.DEFERRED) {
      return Optional.of(Exemption.MONEY_THAT_IS_SECURED);
    }
    if (steps.stream().anyMatch(RepeatedReportProperties::isMoneyWithoutNumber)) {
      return Optional.of(Exemption.WITHOUT_NUMBERS);
    }
    if (action.equals(Payments.PAYMENT_REFUNDED)
        && since.stream().anyMatch(step -> countsAnew(step, number(report)))) {
      return Optional.of(Exemption.COUNTED_ANEW);
    }
    Object counted = later.attributes().find(Payments.PAYMENT_REFERENCE);
    return action.equals(Payments.PAYMENT_RECEIVED) && !Objects.equals(number(report), counted)
        ? Optional.of(Exemption.BEFORE_THE_LAST_COUNTED)
        : Optional.empty();
  }

  private static boolean countsAnew(Answer step, @Nullable Object number) {
    return step.after().payment() == Payment.PAID
        && step.before().payment() != Payment.PAID
        && Objects.equals(number(step.request()), number);
  }

  private static boolean isMoneyWithoutNumber(Answer step) {
    return MONEY.contains(step.request().action()) && number(step.request()) == null;
  }

  private static @Nullable Object number(Request request) {
    return request.inputs().find(Payments.PAYMENT_REFERENCE);
  }
}
