package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.parts.EntrySort.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers to every report and command about a parcel and a return, in each of its statuses. */
class ParcelTableTests {

  private static final List<String> STATUSES = List.of(
      "packed",
      "shipped",
      "delayed",
      "ready-for-pickup",
      "delivered",
      "picked-up",
      "lost",
      "returned-to-sender",
      "canceled");

  private static final Set<String> COMMANDS =
      Set.of("discard", "ship", "unship", "not-received", "repack");

  private static final String TABLE = """
      repack           | ok                 | no | no | no | no | no | no | no | no
      discard          | canceled           | no | no | no | no | no | no | no | no
      ship             | shipped            | no | no | no | no | no | no | no | no
      unship           | no | packed | packed | packed | no | no | no | no | no
      not-received     | no | no | no | no | lost | lost | no | no | no
      parcel-shipped   | shipped            | same | past | past | past | past | past | past | shipped-after-cancellation
      delayed          | delayed            | delayed | same | past | past | past | past | past | shipped-after-cancellation
      ready-for-pickup | ready-for-pickup   | ready-for-pickup | ready-for-pickup | same | past | past | ready-for-pickup | past | shipped-after-cancellation
      delivered        | delivered          | delivered | delivered | delivered | same | past | delivered | unexpected-event | delivered
      picked-up        | picked-up          | picked-up | picked-up | picked-up | past | same | picked-up | unexpected-event | picked-up
      not-picked-up    | returned-to-sender | returned-to-sender | returned-to-sender | returned-to-sender | unexpected-event | unexpected-event | returned-to-sender | same | shipped-after-cancellation
      undeliverable    | returned-to-sender | returned-to-sender | returned-to-sender | returned-to-sender | unexpected-event | unexpected-event | returned-to-sender | same | shipped-after-cancellation
      lost             | lost               | lost | lost | lost | unexpected-event | unexpected-event | same | unexpected-event | shipped-after-cancellation
      """;

  private static Whole order(String parcel) {
    return Whole.of(
            Moneys.whole(Moneys.PAYMENTS.get("D"), Webshop.PROCESSING).order(),
            dev.orderstatus.api.parts.Money.of("EUR", 5000),
            Line.of("A", 2))
        .with(Part.of("payment", "tr_1")
            .entries(
                Entry.of(CAPTURED, "tr_1", 5000, Moneys.PAID_AT),
                Entry.of(LINKED, "tr_1", Moneys.PAID_AT))
            .build())
        .with(Part.of("parcel", "p1")
            .status(OrderStatus.of(parcel))
            .statusSince(Moneys.PAID_AT)
            .units(Units.of("A", 1))
            .build());
  }

  private static Course ask(Whole whole, String action, Actor actor, String kind, String code) {
    return Shop.WEBSHOP.decide(
        whole,
        CourseRequest.of(Action.of(action), actor, Moneys.LATER)
            .about(kind, code)
            .withJustification("because"));
  }

  private static String answer(Course course) {
    Decision decision = course.decision();
    String code = decision.reasons().stream()
        .findFirst()
        .map(reason -> reason.code().value())
        .orElse("");
    return switch (decision.kind()) {
      case ACCEPTED -> {
        PartId id = course.request().about().orElseThrow();
        OrderStatus after = course.after().part(id).orElseThrow().status();
        boolean moves =
            course.before().part(id).filter(part -> part.status().equals(after)).isEmpty();
        yield moves ? after.value() : "ok";
      }
      case REFUSED -> "no";
      case ATTENTION -> code;
      case UNCHANGED -> code.equals("already-past") ? "past" : "same";
    };
  }

  static Stream<String> rows() {
    return TABLE.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachStatusHasTheAnswerOfTheTable(String row) {
    List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
    String action = cells.get(0);
    Actor actor = COMMANDS.contains(action) ? STAFF : CARRIER;
    List<String> actual = STATUSES.stream()
        .map(status -> answer(ask(order(status), action, actor, "parcel", "p1")))
        .toList();
    assertThat(actual).as(action).isEqualTo(cells.subList(1, cells.size()));
  }

  private static Whole withReturn(Whole whole, String status) {
    return whole.with(Part.of("return", "r1")
        .status(OrderStatus.of(status))
        .units(Units.of("A", 1))
        .build());
  }

  @Test
  void aParcelOfWhichUnitsWereReceivedBackStaysWhereItIs() {
    for (String report : List.of("lost", "undeliverable", "not-picked-up")) {
      Course course =
          ask(withReturn(order("shipped"), "received"), report, CARRIER, "parcel", "p1");
      assertThat(answer(course)).isEqualTo("more-than-out");
      assertThat(course.after()).isEqualTo(course.before());
    }
    assertThat(ask(withReturn(order("shipped"), "received"), "unship", STAFF, "parcel", "p1")
            .isRefused())
        .isTrue();
  }

  @Test
  void aReturnThatNobodyAnnouncedHasUnitsThatAreOut() {
    assertThat(answer(ask(order("packed"), "return-received", STAFF, "return", "r1")))
        .isEqualTo("more-than-out");
    assertThat(answer(ask(order("shipped"), "return-received", STAFF, "return", "r1")))
        .isEqualTo("received");
    assertThat(answer(ask(order("shipped"), "return-received", CARRIER, "return", "r1")))
        .isEqualTo("unknown-part");
  }

  @Test
  void aReturnThatWasRefusedOrCanceledMayComeAllTheSame() {
    for (OrderStatus status : List.of(ReturnKind.REFUSED, ReturnKind.CANCELED)) {
      Whole there = withReturn(order("delivered"), status.value());
      Whole lost = withReturn(order("lost"), status.value());
      assertThat(answer(ask(there, "return-received", CARRIER, "return", "r1")))
          .isEqualTo("received");
      assertThat(answer(ask(lost, "return-received", CARRIER, "return", "r1")))
          .isEqualTo("more-than-out");
    }
  }

  @Test
  void aReturnIsRefusedWhenAnnouncedAndAfterInspectionAndWithdrawnWhenAnnounced() {
    Whole out = order("delivered");
    assertThat(answer(ask(withReturn(out, "announced"), "refuse-return", STAFF, "return", "r1")))
        .isEqualTo("refused");
    assertThat(answer(ask(withReturn(out, "received"), "refuse-return", STAFF, "return", "r1")))
        .isEqualTo("refused");
    assertThat(
            answer(ask(withReturn(out, "announced"), "withdraw-return", CUSTOMER, "return", "r1")))
        .isEqualTo("canceled");
    assertThat(
            answer(ask(withReturn(out, "received"), "withdraw-return", CUSTOMER, "return", "r1")))
        .isEqualTo("no");
  }
}
