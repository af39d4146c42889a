package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.PendingEffect;
import example.springshop.desk.PendingEffects;
import example.springshop.desk.StaffAttention;
import example.springshop.desk.StaffAttentions;
import example.springshop.order.ShopOrder;
import example.springshop.order.ShopOrders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RaceTests {

  @Autowired
  private TestRestTemplate http;

  @Autowired
  private ShopOrders orders;

  @Autowired
  private PendingEffects effects;

  @Autowired
  private StaffAttentions attentions;

  /** How often the two meet. */
  int rounds() {
    return 200;
  }

  @Test
  void orderThatIsPaidAndCanceledAtOnceIsLookedAt() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    int rounds = rounds();
    int moneyFirst = 0;
    try {
      for (int round = 1; round <= rounds; round++) {
        String order = http.postForObject("/orders", null, String.class);
        Map<String, String> report = Map.of("order", order, "payment", "tr_" + round);
        Future<HttpStatusCode> money =
            threads.submit(() -> post(start, "/webhooks/payment", report));
        Future<HttpStatusCode> cancellation =
            threads.submit(() -> post(start, "/staff/orders/" + order + "/cancel", null));

        assertThat(money.get(5, TimeUnit.MINUTES)).isEqualTo(HttpStatus.OK);
        assertThat(cancellation.get(5, TimeUnit.MINUTES)).isEqualTo(HttpStatus.OK);
        if (moneyCameFirst(OrderCode.of(order))) {
          moneyFirst++;
        }
      }
    } finally {
      threads.shutdownNow();
    }
    System.out.printf(
        "%d rounds: the money came first in %d, the cancellation in %d%n",
        rounds, moneyFirst, rounds - moneyFirst);
  }

  private HttpStatusCode post(CyclicBarrier start, String path, Object body) throws Exception {
    start.await(5, TimeUnit.MINUTES);
    return http.postForEntity(path, body, String.class).getStatusCode();
  }

  /** Whichever came first: all that is stored tells the same story. */
  private boolean moneyCameFirst(OrderCode code) {
    ShopOrder order = orders.findByCode(code).orElseThrow();
    List<String> lookedAt = attentions.findByOrderCodeOrderById(code.value()).stream()
        .map(StaffAttention::code)
        .toList();
    List<String> done = effects.findByOrderCodeOrderById(code.value()).stream()
        .map(PendingEffect::effect)
        .filter(effect -> effect.equals("email-payment-received") || effect.equals("notify-staff"))
        .toList();
    boolean paid = order.payment() == Payment.PAID;

    assertThat(order.status()).isEqualTo(Webshop.CANCELED);
    assertThat(order.payment()).isIn(Payment.PAID, Payment.UNLINKED);
    assertThat(lookedAt).containsExactly(paid ? "refund-due" : "payment-after-cancellation");
    assertThat(done).containsExactly(paid ? "email-payment-received" : "notify-staff");
    assertThat(order.attributes().get(Webshop.PAYMENT_REFERENCE)).isPresent();
    return paid;
  }
}
