package dev.orderstatus.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class QuestionSpaceTests {

  private final QuestionSpace webshop =
      QuestionSpace.of(OrderStatuses.builtIn().lifecycle("webshop"));

  @Test
  void itAsksForEveryCombinationThatTheConditionsOfAnActionCanDistinguish() {
    // 6 statuses with (new), 11 payments; cancel reads account and notification in its warning.
    assertThat(webshop.orders(Webshop.CANCEL)).doesNotHaveDuplicates().hasSize(6 * 11 * 2);
    // 7 actors, before and after, notifying or not.
    assertThat(webshop.requests(Webshop.CANCEL)).doesNotHaveDuplicates().hasSize(7 * 2 * 2);
    // Two references and none, on the order and given.
    assertThat(webshop.orders(Webshop.PAYMENT_RECEIVED)).hasSize(6 * 11 * 3);
    assertThat(webshop.requests(Webshop.PAYMENT_RECEIVED)).hasSize(7 * 2 * 3);
    assertThat(webshop.requests(Webshop.UNSHIP))
        .extracting(Request::justification)
        .contains(Optional.empty(), Optional.of(QuestionSpace.JUSTIFICATION));
  }

  @Test
  void anActionThatReadsNoPaymentIsAskedAboutTwoOfThem() {
    assertThat(webshop.orders(Webshop.PACKING_SLIP))
        .doesNotHaveDuplicates()
        .hasSize(6 * 2)
        .extracting(Order::payment)
        .containsOnly(Payment.DUE, Payment.PAID);
  }

  @Test
  void everyQuestionIsAskedOnce() {
    AtomicLong count = new AtomicLong();
    Set<Object> asked = new HashSet<>();
    webshop.forEach((order, request) -> {
      count.incrementAndGet();
      asked.add(List.of(order, request));
    });

    assertThat(count.get()).isEqualTo(webshop.size());
    assertThat(asked).hasSize((int) webshop.size());
  }

  @Test
  void furtherValuesOfAnAttributeAreAskedToo() {
    assertThat(webshop.with(Webshop.PAYMENT_REFERENCE, "tr_1").requests(Webshop.PAYMENT_RECEIVED))
        .hasSize(7 * 2 * 4);
  }

  @Test
  void anActionOfAnotherSetIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> webshop.orders(Action.of("hold")))
        .withMessageStartingWith("set webshop has no action hold; it has [place, pay, ");
  }
}
