package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.StaffAttention;
import example.springshop.desk.StaffAttentions;
import example.springshop.mail.PendingMail;
import example.springshop.mail.PendingMails;
import example.springshop.parts.WholeDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several ask about the parts of one order at once, thousands of times. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WholeRaceTests {

  private static final PartId TR_1 = new PartId(PaymentKind.CODE, "tr_1");
  private static final PartId P_1 = new PartId(ParcelKind.CODE, "p1");

  @Autowired
  private TestRestTemplate http;

  @Autowired
  private WholeDesk desk;

  @Autowired
  private WholeLifecycle shop;

  @Autowired
  private StaffAttentions attentions;

  @Autowired
  private PendingMails mails;

  @Autowired
  private JdbcTemplate database;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  /** How often several meet at an order. */
  int rounds() {
    return 1000;
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void orderIsTheSameWhetherItsMoneyOrItsParcelComesFirst() throws Exception {
    int rounds = rounds();
    int moneyFirst = 0;
    for (int round = 1; round <= rounds; round++) {
      OrderCode order = packed(PaymentKind.PAYMENT_AUTHORIZED);
      Map<String, Object> report = Map.of("payment", "tr_1", "amount", 5000);
      String webhook = "/webhooks/orders/" + order + "/captures";
      String shipment = "/staff/orders/" + order + "/parcels/p1/ship";

      List<HttpStatusCode> answers = atOnce(List.of(
          () -> post(webhook, report), () -> post(shipment, null), () -> post(webhook, report)));

      assertThat(answers).containsOnly(HttpStatus.OK);
      Whole whole = desk.read(order);
      Standing standing = shop.standing(whole);
      assertThat(whole.order().status()).isEqualTo(Webshop.SHIPPED);
      assertThat(whole.part(P_1).orElseThrow().status()).isEqualTo(ParcelKind.SHIPPED);
      assertThat(whole.part(TR_1).orElseThrow().entries())
          .extracting(entry -> entry.sort())
          .containsExactlyInAnyOrder(EntrySort.AUTHORIZED, EntrySort.CAPTURED, EntrySort.LINKED);
      assertThat(standing.orderPayment()).isEqualTo(Payment.PAID);
      assertThat(standing.number(StandingNumber.CAPTURED)).isEqualTo(5000);
      assertThat(paymentMails(order)).isEqualTo(1);
      assertThat(lookedAt(order)).isEmpty();
      if (capturedAt(whole).isBefore(whole.part(P_1).orElseThrow().statusSince())) {
        moneyFirst++;
      }
    }
    System.out.printf(
        "%d rounds: the money came first in at least %d of them%n", rounds, moneyFirst);
  }

  @Test
  void parcelLeavesOrItsOrderIsCanceledButNeverBoth() throws Exception {
    int rounds = rounds() / 5;
    int left = 0;
    for (int round = 1; round <= rounds; round++) {
      OrderCode order = packed(PaymentKind.PAYMENT_CAPTURED);

      List<Course> courses = atOnce(List.of(
          () -> desk.handle(order, now -> CourseRequest.of(ParcelKind.SHIP, Actor.STAFF, now)
              .about(ParcelKind.CODE, "p1")),
          () -> desk.handle(order, now -> CourseRequest.of(Webshop.CANCEL, Actor.STAFF, now))));

      boolean shipped = courses.get(0).decision().isAccepted();
      Whole whole = desk.read(order);
      assertThat(courses.get(1).decision().isAccepted()).isEqualTo(!shipped);
      assertThat(whole.order().status())
          .isEqualTo(shipped ? Webshop.SHIPPED : Webshop.CANCELED);
      assertThat(whole.part(P_1).orElseThrow().status())
          .isEqualTo(shipped ? ParcelKind.SHIPPED : ParcelKind.CANCELED);
      assertThat(lookedAt(order)).isEqualTo(shipped ? List.of() : List.of("refund-due"));
      left += shipped ? 1 : 0;
    }
    System.out.printf(
        "%d rounds: the parcel left in %d, the order was canceled in %d%n",
        rounds, left, rounds - left);
  }

  @Test
  void orderIsStoredInThreeTablesAndReadBackAsItWas() {
    OrderCode order = packed(PaymentKind.PAYMENT_CAPTURED);
    Course course = desk.handle(
        order,
        now -> CourseRequest.of(ParcelKind.SHIP, Actor.STAFF, now)
            .about(ParcelKind.CODE, "p1")
            .with(ParcelKind.TRACKING_CODE, "3S17")
            .with(ParcelKind.EXPECTED, LocalDate.parse("2026-11-24")));

    Whole read = desk.read(order);
    assertThat(shop.standing(read)).isEqualTo(shop.standing(course.after()));
    assertThat(read.part(P_1)).isEqualTo(course.after().part(P_1));
    assertThat(read.lines()).isEqualTo(course.after().lines());
    assertThat(database.queryForList(
            "select kind, part.code, part.status, units from order_part part"
                + " join whole_order on whole_serial = serial where serial = ? order by kind",
            serial(order)))
        .extracting(row -> List.copyOf(new ArrayList<>(row.values()).stream()
            .map(String::valueOf)
            .toList()))
        .containsExactly(
            List.of("parcel", "p1", "shipped", "{\"A\":2}"),
            List.of("payment", "tr_1", "null", "{}"));
  }

  /** An order of 50.00 euros, paid or with the money reserved, whose only parcel is packed. */
  private OrderCode packed(Action money) {
    OrderCode order = desk.place(
        "anna@example.com", Locale.ENGLISH, Money.of("EUR", 5000), Line.of("A", 2));
    desk.handle(order, now -> CourseRequest.of(money, Actor.PAYMENT_PROVIDER, now)
        .about(PaymentKind.CODE, "tr_1")
        .with(CourseRequest.AMOUNT, 5000L));
    desk.handle(order, now -> CourseRequest.of(ParcelKind.PACK, Actor.STAFF, now)
        .about(ParcelKind.CODE, "p1")
        .with(Units.of("A", 2)));
    return order;
  }

  private <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(work.size());
    List<Future<T>> running = new ArrayList<>();
    for (Callable<T> each : work) {
      running.add(threads.submit(() -> {
        start.await(5, TimeUnit.MINUTES);
        return each.call();
      }));
    }
    List<T> done = new ArrayList<>();
    for (Future<T> each : running) {
      done.add(each.get(5, TimeUnit.MINUTES));
    }
    return done;
  }

  private HttpStatusCode post(String path, Object body) {
    return http.postForEntity(path, body, String.class).getStatusCode();
  }

  private static Instant capturedAt(Whole whole) {
    return whole.part(TR_1).map(Part::entries).orElseThrow().stream()
        .filter(entry -> entry.sort() == EntrySort.CAPTURED)
        .findFirst()
        .orElseThrow()
        .at();
  }

  private long paymentMails(OrderCode order) {
    return mails.findByOrderCodeOrderById(order.value()).stream()
        .map(PendingMail::subject)
        .filter(subject -> subject.toLowerCase(Locale.ROOT).contains("payment"))
        .count();
  }

  private List<String> lookedAt(OrderCode order) {
    return attentions.findByOrderCodeOrderById(order.value()).stream()
        .map(StaffAttention::code)
        .toList();
  }

  private static long serial(OrderCode order) {
    return Long.parseLong(order.value().split("-")[1]);
  }
}
