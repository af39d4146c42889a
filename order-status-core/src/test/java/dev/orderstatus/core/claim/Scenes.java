package dev.orderstatus.core.claim;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Orders of parts whose payments, parcels and returns are in every status, in many ways. */
final class Scenes {

  private static final String PAID = "captured payment:1 2";
  private static final String SENT = PAID + "; pack parcel:1 A=1; ship parcel:1";
  private static final String ARRIVED =
      PAID + "; pack parcel:1 A=2; ship parcel:1; delivered parcel:1";

  private static final List<String> BEGIN = List.of(
      "",
      PAID,
      SENT,
      ARRIVED,
      "captured payment:1 1",
      "authorized payment:1 2",
      "agree-payment payment:1",
      "start-payment payment:1",
      SENT + "; lost parcel:1; pack parcel:2 A=1; ship parcel:2",
      SENT + "; undeliverable parcel:1",
      PAID + "; pack parcel:1 A=1; discard parcel:1",
      ARRIVED + "; announce-return return:1 A=1");

  static final List<String> WAYS = List.of(
      "start-payment payment:1",
      "agree-payment payment:1",
      "authorized payment:1 2",
      "captured payment:1 1",
      "captured payment:1 2",
      "captured payment:2 1",
      "voided payment:1",
      "attempt-failed payment:2",
      "refunded payment:1 1",
      "refunded payment:1 2",
      "refund-failed payment:1 1",
      "dispute-opened payment:1",
      "dispute-won payment:1",
      "dispute-lost payment:1",
      "link-payment payment:1",
      "withdraw-payment payment:1",
      "waive-payment",
      "defer-payment",
      "process",
      "reopen",
      "cancel",
      "cancel-units A=1",
      "grant 1",
      "ship",
      "pack parcel:1 A=1",
      "pack parcel:2 A=1",
      "repack parcel:1 A=2",
      "discard parcel:1",
      "ship parcel:1",
      "unship parcel:1",
      "delayed parcel:1",
      "ready-for-pickup parcel:1",
      "delivered parcel:1",
      "picked-up parcel:1",
      "lost parcel:1",
      "undeliverable parcel:1",
      "not-received parcel:1",
      "announce-return return:1 A=1",
      "return-received return:1",
      "refuse-return return:1",
      "withdraw-return return:1");

  private static final int STEPS = 2;
  private static final List<Scene> ALL = enumerate();

  /** Made when it is asked for. */
  private static final class Answers {
    static final List<Answer> ALL = Scenes.ALL.stream()
        .flatMap(scene -> WAYS.stream().flatMap(way -> answer(scene, way)))
        .toList();
  }

  /** What is answered to a request about a part that is not simply accepted, and the part then. */
  record Answer(Course course, Situation part) {}

  private Scenes() {}

  static List<Scene> all() {
    return ALL;
  }

  static List<Answer> answers() {
    return Answers.ALL;
  }

  private static Stream<Answer> answer(Scene scene, String way) {
    Course course = Ways.decide(scene.whole(), way);
    return course.request().about().stream()
        .filter(id -> !course.decision().isAccepted())
        .map(id -> new Answer(course, after(scene, course).part(id)));
  }

  private static Scene after(Scene scene, Course course) {
    return course.after().equals(scene.whole()) ? scene : Scene.of(course.after());
  }

  private static List<Scene> enumerate() {
    List<Whole> known =
        Ways.reached(BEGIN.stream().map(Ways::after).toList(), WAYS, STEPS, Scenes::difference);
    return Stream.concat(
            known.stream(),
            known.stream().flatMap(whole -> WholeSituations.lostFromSight(whole).stream()))
        .map(Scene::of)
        .toList();
  }

  /** What matters of an order: its words, which of its numbers are zero, and its parts. */
  private static Object difference(Whole whole) {
    Standing standing = Ways.WHOLES.standing(whole);
    List<Object> facts = new ArrayList<>();
    facts.add(whole.order().status());
    facts.add(standing.toString());
    facts.add(standing.orderPayment());
    facts.add(Stream.of(StandingNumber.values())
        .filter(number -> standing.number(number) > 0)
        .toList());
    for (Part part : whole.parts()) {
      PaymentSums sums = Ledger.of(part.id().code(), part.entries()).sums("EUR");
      facts.add(part.id());
      facts.add(Ways.WHOLES.view(whole, Optional.of(part.id())).status());
      facts.add(List.of(
          sums.authorized() > 0,
          sums.agreed() > 0,
          sums.captured() > 0,
          sums.refunded() > 0,
          sums.linked()));
    }
    return facts;
  }
}
