package dev.orderstatus.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonTests {

  private static final CanonicalForm CANON = new CanonicalForm(Renames.none());
  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<LocalDate> DAY = Attribute.date("day");
  private static final Attribute<Long> WEIGHT = Attribute.wholeNumber("weight");

  /** In the order of the text that is expected of each. */
  private static final List<Condition> CONDITIONS = List.of(
      Condition.ALWAYS,
      Condition.allOf(Condition.testOrder(), Condition.hasAccount()),
      Condition.anyOf(),
      Condition.anyOf(Condition.accountRequired()),
      Condition.not(Condition.justificationGiven()),
      Condition.payment(Payment.PAID, Payment.NOT_REQUIRED),
      Condition.by(Actor.SYSTEM, Actor.CUSTOMER),
      Condition.in(OrderStatus.of("b"), OrderStatus.of("a")),
      Condition.in(Section.RECENT),
      Condition.type(OrderType.of("gift")),
      Condition.customerNotified(),
      Condition.given(NOTE),
      Condition.value(NOTE, "a \"b\"\n\\"),
      new ValueIs(NOTE, Set.of("y", "x")),
      Condition.inputGiven(NOTE),
      Condition.sameInput(NOTE),
      Condition.otherInput(NOTE),
      Condition.inputsOnOrder(),
      Condition.dateReached(DAY),
      Condition.dateOver(DAY),
      Condition.atLeast(WEIGHT, 5),
      Condition.atMost(WEIGHT, 7),
      Condition.inStatusFor(Duration.ofDays(14)),
      Condition.placedFor(Duration.ofMinutes(30)),
      Condition.guestPage(),
      Condition.overdue(),
      Condition.custom("the weather is fine", question -> true));

  @Test
  void conditionsAreWrittenInOneWay() {
    assertThat(CONDITIONS.stream().map(CANON::of))
        .containsExactly(
            "always",
            "all(test-order, account)",
            "never",
            "any(account-required)",
            "not(reason-given)",
            "payment(not-required, paid)",
            "by(customer, system)",
            "status(a, b)",
            "section(recent)",
            "type(gift)",
            "customer-notified",
            "given(note)",
            "value(note, \"a \\\"b\\\"\\n\\\\\")",
            "value(note, \"x\", \"y\")",
            "input-given(note)",
            "same-input(note)",
            "other-input(note)",
            "inputs-on-order",
            "date-reached(day)",
            "date-over(day)",
            "at-least(weight, 5)",
            "at-most(weight, 7)",
            "in-status-for(PT336H)",
            "placed-for(PT30M)",
            "guest-page",
            "overdue",
            "custom(\"the weather is fine\")");
  }

  @Test
  void everyKindOfConditionIsAmongThem() {
    assertThat(CONDITIONS.stream()
            .flatMap(CanonTests::withParts)
            .map(Object::getClass)
            .distinct())
        .containsExactlyInAnyOrderElementsOf(leaves(Condition.class).toList());
  }

  private static Stream<Class<?>> leaves(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(CanonTests::leaves)
        : Stream.of(kind);
  }

  private static Stream<Condition> withParts(Condition condition) {
    return Stream.concat(
        Stream.of(condition), condition.parts().stream().flatMap(CanonTests::withParts));
  }

  @Test
  void everyFactAndTraitIsAmongThem() {
    List<SimpleCondition> leaves =
        CONDITIONS.stream().flatMap(Condition::leaves).toList();

    assertThat(leaves)
        .filteredOn(FactIs.class::isInstance)
        .extracting(leaf -> ((FactIs) leaf).fact())
        .containsOnly(Fact.values());
    assertThat(leaves)
        .filteredOn(AttributeIs.class::isInstance)
        .extracting(leaf -> ((AttributeIs) leaf).trait())
        .containsOnly(Trait.values());
  }

  @Test
  void aReasonIsWrittenWithItsDetailsAndRemedies() {
    Reason reason = Reason.of(ReasonCode.of("odd"))
        .with(Parameter.of("actors", List.of(Actor.STAFF)))
        .with(Parameter.of("howOften", 5L))
        .with(Parameter.of("text", "5"))
        .with(Parameter.of("day", DAY))
        .with(new Parameter("since", Parameter.FromQuestion.STATUS_SINCE))
        .remedy(RemedyCode.CONTACT_SHOP);

    assertThat(CANON.of(reason))
        .isEqualTo(
            "odd(actors=[Actor(staff)], howOften=Long(5), text=\"5\", day=attribute(day), since=question(status-since)) remedy contact-shop");
  }

  @Test
  void aValueIsWrittenTheSameInEveryRun() {
    assertThat(CANON.setting("when", Instant.EPOCH))
        .isEqualTo("when=Instant(1970-01-01T00:00:00Z)");
    assertThat(CANON.setting("where", URI.create("https://example.org")))
        .isEqualTo("where=URI(https://example.org)");
    assertThat(CANON.setting("money", Payment.PAID)).isEqualTo("money=Payment(PAID)");
    assertThat(CANON.setting("odd code!", true)).isEqualTo("\"odd code!\"=Boolean(true)");
    assertThat(CANON.setting("thing", new Thing()))
        .isEqualTo("thing=dev.orderstatus.core.version.CanonTests$Thing");
  }

  private static final class Thing {}

  @Test
  void promisesAreWrittenWithTheirSpans() {
    assertThat(Stream.of(
                new Promise.Minutes(15),
                new Promise.WorkDays(3),
                new Promise.WorkDaysOf(Attribute.wholeNumber("days"), 3),
                new Promise.Weeks(2),
                new Promise.OnDate(DAY))
            .map(span -> new Promise(Promise.Kind.TYPICAL, span, Promise.Anchor.PLACED_AT))
            .map(CANON::of))
        .containsExactly(
            "typical minutes(15) since placed-at",
            "typical working-days(3) since placed-at",
            "typical working-days-of(days, 3) since placed-at",
            "typical weeks(2) since placed-at",
            "typical on-date(day) since placed-at");
  }

  @Test
  void everySpanIsAmongThem() {
    assertThat(Promise.Span.class.getPermittedSubclasses()).hasSize(5);
  }

  @Test
  void renamedCodesAreWrittenAsTheyAreCalledAfter() {
    CanonicalForm renamed = new CanonicalForm(Renames.none()
        .with(NOTE, Attribute.text("remark"))
        .with(Actor.STAFF, Actor.of("crew"))
        .with(OrderStatus.of("staff"), OrderStatus.of("staffed")));

    assertThat(renamed.of(Condition.allOf(Condition.by(Actor.STAFF), Condition.given(NOTE))))
        .isEqualTo("all(by(crew), given(remark))");
    assertThat(renamed.setting("note", "x")).isEqualTo("remark=\"x\"");
  }
}
