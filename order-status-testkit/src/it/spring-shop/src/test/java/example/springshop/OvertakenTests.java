package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.ActionLog;
import example.springshop.desk.OrderDesk;
import example.springshop.desk.PendingEffect;
import example.springshop.desk.PendingEffects;
import example.springshop.desk.StaffAttention;
import example.springshop.desk.StaffAttentions;
import example.springshop.order.ShopOrders;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.support.TransactionOperations;

/** Both orders of events of the race, one at a time and for certain. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OvertakenTests {

  private static final Function<Instant, Request> MONEY =
      now -> Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, now)
          .with(Webshop.PAYMENT_REFERENCE, "tr_1");
  private static final Function<Instant, Request> CANCELLATION =
      now -> Request.of(Webshop.CANCEL, Actor.STAFF, now);
  private static final Function<Instant, Request> PAY =
      now -> Request.of(Webshop.PAY, Actor.CUSTOMER, now);

  @Autowired
  private OrderLifecycle webshop;

  @Autowired
  private ShopOrders orders;

  @Autowired
  private PendingEffects effects;

  @Autowired
  private StaffAttentions attentions;

  @Autowired
  private ActionLog log;

  @Autowired
  private EntityManager entities;

  @Autowired
  private TransactionOperations transaction;

  @Autowired
  private Clock clock;

  @Autowired
  private OrderDesk desk;

  private OrderCode order;

  @BeforeEach
  void placeAnOrder() {
    order = desk.place(Payment.DUE, true);
  }

  @Test
  void moneyThatIsOvertakenByACancellationNeedsAttention() {
    Answer answer = overtakenBy(CANCELLATION, MONEY);

    assertThat(answer.decision()).isInstanceOf(Attention.class);
    assertThat(answer.before().status()).isEqualTo(Webshop.CANCELED);
    assertThat(lookedAt()).containsExactly("payment-after-cancellation");
    assertThat(done()).contains("notify-staff").doesNotContain("email-payment-received");
  }

  @Test
  void cancellationThatIsOvertakenByMoneyWarnsOfTheRefund() {
    Answer answer = overtakenBy(MONEY, CANCELLATION);

    assertThat(answer.decision().isAccepted()).isTrue();
    assertThat(answer.before().payment()).isEqualTo(Payment.PAID);
    assertThat(lookedAt()).containsExactly("refund-due");
    assertThat(done()).containsOnlyOnce("email-payment-received");
  }

  @Test
  void paymentPageIsNotOpenedForAnOrderThatIsCanceledMeanwhile() {
    Answer answer = overtakenBy(CANCELLATION, PAY);

    assertThat(answer.decision()).isInstanceOf(Refused.class);
    assertThat(done()).doesNotContain("open-payment-page");
  }

  @Test
  void reportThatComesTwiceAtOnceIsCountedOnce() {
    Answer answer = overtakenBy(MONEY, MONEY);

    assertThat(answer.decision().isAccepted()).isFalse();
    assertThat(done()).containsOnlyOnce("email-payment-received");
    assertThat(lookedAt()).isEmpty();
  }

  private Answer overtakenBy(
      Function<Instant, Request> faster, Function<Instant, Request> slower) {
    OrderLifecycle meanwhile =
        new Meanwhile(webshop, () -> desk.handle(order, faster), new AtomicBoolean());
    return new OrderDesk(meanwhile, orders, effects, attentions, log, entities, transaction, clock)
        .handle(order, slower);
  }

  private List<String> lookedAt() {
    return attentions.findByOrderCodeOrderById(order.value()).stream()
        .map(StaffAttention::code)
        .toList();
  }

  private List<String> done() {
    return effects.findByOrderCodeOrderById(order.value()).stream()
        .map(PendingEffect::effect)
        .toList();
  }
}
