package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.properties.Histories.History;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What holds of an order whatever is done with it, in whatever order. */
@Domain(BuiltIn.class)
class HistoryProperties {

  @Property
  void whateverIsDoneTheOrderStaysInAStatusOfTheSet(@ForAll History history) {
    boolean placed = false;
    for (Answer step : history.run()) {
      OrderStatus status = step.after().status();
      placed |= step.decision().isAccepted();
      assertThat(status.equals(OrderStatus.NEW)).isEqualTo(!placed);
      assertThat(!placed || BuiltIn.knows(history.lifecycle(), status)).isTrue();
    }
    Statistics.collect(placed);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }

  @Property
  void everyRefusalHasAReasonAndEachCodeOnce(@ForAll History history) {
    for (Answer step : history.run()) {
      if (step.decision() instanceof Refused refused) {
        assertThat(refused.reasons()).isNotEmpty();
        assertThat(refused.reasons()).extracting(reason -> reason.code()).doesNotHaveDuplicates();
      }
    }
  }

  @Property
  void everyRefusalIsExplainedToTheCustomerAndTheStaffInEveryLanguage(@ForAll History history) {
    for (Answer step : history.run()) {
      if (step.decision() instanceof Refused refused) {
        for (Reason reason : refused.reasons()) {
          for (Audience audience : List.of(Audience.CUSTOMER, Audience.STAFF)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
              Text text = history
                  .lifecycle()
                  .messages()
                  .explain(reason, step.before(), step.request(), audience, locale);
              assertThat(text.value()).isNotBlank();
              assertThat(text.locale()).isEqualTo(locale);
            }
          }
        }
      }
    }
  }

  @Property
  void onlyAnAcceptedRequestMovesTheOrder(@ForAll History history) {
    for (Answer step : history.run()) {
      boolean moved = !step.before().status().equals(step.after().status());
      assertThat(moved).isEqualTo(step.decision() instanceof Accepted accepted && accepted.moves());
    }
  }

  @Property
  void replayingAHistoryReproducesTheOrder(@ForAll History history) {
    List<Answer> steps = history.run();
    Order last = steps.get(steps.size() - 1).after();
    List<Request> taken = steps.stream()
        .filter(step -> step.decision() instanceof Accepted || step.decision() instanceof Attention)
        .map(Answer::request)
        .toList();
    List<Answer> again = History.run(
        OrderStatuses.builtIn().lifecycle(history.lifecycle().definition().id()),
        history.first(),
        taken);
    assertThat(again.isEmpty() ? history.first() : again.get(again.size() - 1).after())
        .isEqualTo(last);
    assertThat(again)
        .noneMatch(
            step -> step.decision() instanceof Refused || step.decision() instanceof Unchanged);
  }

  @Property
  void statusSinceNeverGoesBack(@ForAll History history) {
    for (Answer step : history.run()) {
      if (!step.before().status().equals(OrderStatus.NEW)) {
        assertThat(step.after().statusSince()).isAfterOrEqualTo(step.before().statusSince());
        assertThat(step.after().placedAt()).isEqualTo(step.before().placedAt());
      }
    }
  }

  @Property
  void whatIdentifiesTheOrderNeverChanges(@ForAll History history) {
    for (Answer step : history.run()) {
      assertThat(step.after().code()).isEqualTo(history.first().code());
      assertThat(step.after().type()).isEqualTo(history.first().type());
      assertThat(step.after().test()).isEqualTo(history.first().test());
      assertThat(step.after().account()).isEqualTo(history.first().account());
    }
  }
}
