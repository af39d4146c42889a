package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.ActionLog;
import example.springshop.desk.LoggedRequest;
import example.springshop.desk.PendingEffects;
import example.springshop.order.ShopOrders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two thousand requests about 250 orders, those about one order all at once. Now and then the
 * database ends a connection on which an effect is being stored. In the middle, first the shop and
 * then the database dies, each when an effect was received and the shop does not know it yet.
 */
@ExtendWith(OnPostgres.Available.class)
class CrashTests {

  private static final int ORDERS = 250;
  private static final int CLIENTS = 16;

  /** With so many answers, the next effect kills; only 300 more are asked for before that. */
  private static final int SHOP_DIES = 700;

  private static final int DATABASE_DIES = 1300;
  private static final int MORE = 300;

  private static final String CUT_OFF = """
      create sequence being_stored;
      create function cut_off() returns trigger language plpgsql as $$
      begin
        if nextval('being_stored') % 97 = 0 then
          perform pg_terminate_backend(pg_backend_pid());
        end if;
        return new;
      end $$;
      create trigger cut_off before insert on pending_effect for each row execute function cut_off()
      """;

  private static final String KEEP = "--spring.jpa.hibernate.ddl-auto=none";

  private final Postgres postgres = Postgres.server();
  private final String address = postgres.newDatabase();
  private final String database = "--spring.datasource.url=" + address;
  private final ShopProcess shop = new ShopProcess();
  private final Receiver receiver = new Receiver(this::perhapsKill);
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  private final CountDownLatch shopDied = new CountDownLatch(1);
  private final CountDownLatch databaseDied = new CountDownLatch(1);
  private final AtomicInteger answered = new AtomicInteger();
  private final Queue<String> promised = new ConcurrentLinkedQueue<>();

  @AfterEach
  void end() {
    clients.shutdownNow();
    shop.close();
    receiver.close();
  }

  @Test
  void noOrderIsInconsistentAndNoEffectIsLostOrDoubledThoughShopAndDatabaseDie() throws Exception {
    String effects = "--shop.effects.receiver=" + receiver.address();
    shop.start(database, effects);
    new JdbcTemplate(new DriverManagerDataSource(address)).execute(CUT_OFF);
    List<Future<Integer>> answers = askAll(place());
    assertThat(shopDied.await(5, TimeUnit.MINUTES)).isTrue();
    shop.start(database, effects, KEEP);
    assertThat(databaseDied.await(5, TimeUnit.MINUTES)).isTrue();
    postgres.start();
    for (Future<Integer> answer : answers) {
      assertThat(answer.get(5, TimeUnit.MINUTES)).isIn(200, 409);
    }

    try (ConfigurableApplicationContext stored = new SpringApplicationBuilder(ShopApplication.class)
        .web(WebApplicationType.NONE)
        .run(database, KEEP)) {
      List<LoggedRequest> log =
          stored.getBean(ActionLog.class).findAllByOrderByOrderCodeAscOrderVersionAscIdAsc();
      Replay replay = Replay.of(log, stored.getBean(OrderLifecycle.class));
      receiver.await(replay.effects().size());
      shop.close();

      assertThat(replay.audit().unreadable()).isZero();
      assertThat(replay.audit().decisions().refused()).isZero();
      assertThat(replay.audit().decisions().unchanged()).isZero();
      assertThat(replay.audit().finalStatuses()).containsKeys(Webshop.CANCELED, Webshop.SHIPPED);
      assertThat(replay.orders())
          .hasSize(ORDERS)
          .containsExactlyInAnyOrderElementsOf(
              Replay.snapshots(stored.getBean(ShopOrders.class).findAll()));
      assertThat(receiver.done()).containsExactlyInAnyOrderElementsOf(replay.effects());
      assertThat(stored.getBean(PendingEffects.class).count()).isZero();
      assertThat(receiver.repeats()).isGreaterThanOrEqualTo(2);
      assertThat(forgotten(log)).isEmpty();
      System.out.printf(
          "%d answers, %d requests that counted, %d effects, %d of them received again; %s%n",
          answered.get(), log.size(), receiver.done().size(), receiver.repeats(),
          replay.audit().finalStatuses());
    }
  }

  private List<String> place() throws Exception {
    Callable<String> one = () -> shop.post("/orders", "").body();
    List<String> orders = new ArrayList<>();
    for (Future<String> order : clients.invokeAll(Collections.nCopies(ORDERS, one))) {
      orders.add(order.get());
    }
    return orders;
  }

  private List<Future<Integer>> askAll(List<String> orders) {
    Random random = new Random(17);
    List<Future<Integer>> answers = new ArrayList<>();
    for (String order : orders) {
      List<Ask> asks = new ArrayList<>(Stream.of(
              Ask.money(order, "tr_1"),
              Ask.money(order, "tr_2"),
              Ask.staff(order, "cancel"),
              Ask.staff(order, "ship"))
          .flatMap(ask -> Stream.of(ask, ask))
          .toList());
      Collections.shuffle(asks, random);
      for (Ask ask : asks) {
        int number = answers.size();
        answers.add(clients.submit(() -> ask(number, ask)));
      }
    }
    return answers;
  }

  /** What somebody asks about an order. */
  private record Ask(String order, String action, String path, String body) {

    static Ask money(String order, String payment) {
      String report = "{\"order\": \"%s\", \"payment\": \"%s\"}".formatted(order, payment);
      return new Ask(order, "payment-received", "/webhooks/payment", report);
    }

    static Ask staff(String order, String action) {
      return new Ask(order, action, "/staff/orders/" + order + "/" + action, "");
    }
  }

  private int ask(int number, Ask ask) throws Exception {
    if (number >= SHOP_DIES + MORE) {
      shopDied.await();
    }
    if (number >= DATABASE_DIES + MORE) {
      databaseDied.await();
    }
    HttpResponse<String> answer = shop.post(ask.path(), ask.body());
    answered.incrementAndGet();
    if (answer.body().contains("\"decision\":\"accepted\"")) {
      promised.add(ask.order() + " " + ask.action());
    }
    return answer.statusCode();
  }

  private void perhapsKill() {
    if (answered.get() >= SHOP_DIES && shopDied.getCount() == 1) {
      shop.kill();
      shopDied.countDown();
    } else if (answered.get() >= DATABASE_DIES && databaseDied.getCount() == 1) {
      postgres.crash();
      databaseDied.countDown();
    }
  }

  /** What the shop said yes to and has no row of. */
  private List<String> forgotten(List<LoggedRequest> log) {
    List<String> forgotten = new ArrayList<>(promised);
    log.forEach(row -> forgotten.remove(row.orderCode() + " " + row.request().action().value()));
    return forgotten;
  }
}
