package dev.orderstatus.core.internal.render;

import static dev.orderstatus.core.internal.render.Samples.DUTCH;
import static dev.orderstatus.core.internal.render.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetMessagesTests {

  private final OrderSnapshot order = Samples.order();

  private static Messages messages(Texts texts) {
    return new MessageRenderer(
        Samples.set(texts),
        Settings.standard().withZone(ZoneId.of("Europe/Amsterdam")),
        (of, action, actor, at) -> false);
  }

  private static Messages messages() {
    return messages(Samples.bilingual(dutch -> {}));
  }

  private StatusMessage english(OrderSnapshot order, Instant at, Audience audience) {
    return messages().describe(order, at, audience, Locale.ENGLISH);
  }

  private StatusMessage english(OrderSnapshot order) {
    return english(order, NOON, Audience.CUSTOMER);
  }

  @Test
  void aMessageHasAllItsParts() {
    assertThat(english(order))
        .isEqualTo(new StatusMessage(
            Locale.ENGLISH,
            "In repair",
            "We are mending it.",
            "Order EX-000017-K.",
            List.of(),
            List.of(
                NextStep.of("Wait until November 20 at 12:15 PM CET."), NextStep.of("Have tea.")),
            Optional.of(new PromisedTime(
                Promise.Kind.GUARANTEED,
                Instant.parse("2026-11-20T11:15:00Z"),
                Optional.empty(),
                false)),
            Optional.of(Phase.IN_PROGRESS),
            Optional.of(Section.RECENT)));
  }

  @Test
  void theStaffReadTheirOwnTextWhereItDiffers() {
    StatusMessage message = english(order, NOON, Audience.STAFF);

    assertThat(message.headline()).isEqualTo("Being mended.");
    assertThat(message.body()).isEqualTo("Order EX-000017-K.");
    assertThat(message.nextSteps()).extracting(NextStep::text).containsExactly("Mend it.");
  }

  @Test
  void theFirstPromiseWhoseConditionHoldsCounts() {
    StatusMessage message = english(order.with(Samples.READY, LocalDate.parse("2026-12-24")));

    assertThat(message.promise().orElseThrow().kind()).isEqualTo(Promise.Kind.TYPICAL);
    assertThat(message.promise().orElseThrow().dueAt())
        .isEqualTo(Instant.parse("2026-12-24T23:00:00Z"));
    assertThat(message.body()).isEqualTo("Order EX-000017-K. It is ready on December 24.");
    assertThat(message.nextSteps()).extracting(NextStep::text).contains("Wait until December 24.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T11:14:59Z, false, We are mending it.",
    "2026-11-20T11:15:00Z, true, This takes longer than we said.",
  })
  void fromTheInstantThatWasPromisedTheOrderIsOverdue(
      Instant at, boolean overdue, String headline) {
    StatusMessage message = english(order, at, Audience.CUSTOMER);

    assertThat(message.promise().orElseThrow().overdue()).isEqualTo(overdue);
    assertThat(message.headline()).isEqualTo(headline);
  }

  @Test
  void aPromiseBeyondTheCalendarIsLeftOut() {
    StatusMessage message = english(order.withStatusSince(Instant.MAX));

    assertThat(message.promise()).isEmpty();
    assertThat(message.nextSteps()).extracting(NextStep::text).startsWith("Wait.");
  }

  @Test
  void conditionsAreTakenApartAroundOverdue() {
    Instant late = NOON.plusSeconds(3600);

    assertThat(english(order.withTest(true), late, Audience.CUSTOMER).headline())
        .isEqualTo("We are mending it.");
    assertThat(english(order.withPayment(Payment.UNLINKED)).headline())
        .isEqualTo("This takes longer than we said.");
  }

  @Test
  void aVariantTakesThePlaceOfWhatItHasTextsFor() {
    StatusMessage paid = english(order.withPayment(Payment.PAID));
    StatusMessage overdue = english(order.withPayment(Payment.UNLINKED));

    assertThat(paid.headline()).isEqualTo("We are mending it.");
    assertThat(paid.body()).isEqualTo("It is paid for.");
    assertThat(paid.nextSteps()).hasSize(2);
    assertThat(overdue.body()).isEqualTo("Order EX-000017-K.");
    assertThat(overdue.nextSteps()).isEmpty();
  }

  @Test
  void aNoteIsAddedUnderItsCondition() {
    OrderSnapshot noted = order.with(Samples.NOTE, "\u202Ehand\nle with {care} ");

    assertThat(english(noted).body())
        .isEqualTo("Order EX-000017-K. They wrote: hand le with {care}.");
    assertThat(english(noted).nextSteps()).extracting(NextStep::text).endsWith("Read the note.");
    assertThat(english(noted, NOON, Audience.STAFF).nextSteps())
        .extracting(NextStep::text)
        .containsExactly("Mend it.");
    assertThat(english(order).nextSteps())
        .extracting(NextStep::text)
        .doesNotContain("Read the note.");
  }

  @Test
  void aStatusThatIsHiddenIsShownToTheStaffOnly() {
    OrderSnapshot draft = order.withStatus(Samples.DRAFT);

    for (Audience audience : List.of(Audience.CUSTOMER, Audience.APPROVER)) {
      StatusMessage message = english(draft, NOON, audience);
      assertThat(message.label()).isEqualTo("Nothing to show yet");
      assertThat(message.headline()).isEqualTo("There is nothing to show yet.");
      assertThat(message.toString()).doesNotContainIgnoringCase("draft");
      assertThat(message.phase()).isEmpty();
      assertThat(message.section()).isEmpty();
    }
    assertThat(english(draft, NOON, Audience.STAFF).label()).isEqualTo("Draft");
  }

  @Test
  void anUnknownStatusIsSaidNeutrallyAndNamedToTheStaffOnly() {
    OrderSnapshot strange = order.withStatus(OrderStatus.of("no-such-status"));

    StatusMessage message = english(strange);
    assertThat(message.label()).isEqualTo("Status not known");
    assertThat(message.toString()).doesNotContain("no-such-status");
    assertThat(message.nextSteps()).hasSize(1);
    assertThat(message.phase()).isEmpty();
    assertThat(message.promise()).isEmpty();
    assertThat(english(strange, NOON, Audience.STAFF).body()).contains("“no-such-status”");
    assertThat(messages().label(strange.status(), DUTCH))
        .isEqualTo(new Text("Status niet bekend", DUTCH));
    assertThat(messages().label(Action.of("no-such-action"), DUTCH))
        .isEqualTo(new Text("Iets anders", DUTCH));
  }

  @ParameterizedTest
  @CsvSource({"nl, nl", "nl-BE, nl", "nl-Latn-NL-x-shop, nl", "fr, en", "en-GB, en", "und, en"})
  void aLanguageFallsBackToItsParentAndThenToEnglish(String asked, String given) {
    Locale locale = Locale.forLanguageTag(asked);
    Locale expected = Locale.forLanguageTag(given);

    assertThat(messages().describe(order, NOON, locale).locale()).isEqualTo(expected);
    assertThat(messages().label(Samples.MEND, locale).locale()).isEqualTo(expected);
    assertThat(messages().label(Samples.IN_REPAIR, locale).locale()).isEqualTo(expected);
  }

  @Test
  void aMessageIsInOneLanguageThroughout() {
    Texts halfDutch = Samples.bilingual(dutch -> dutch.remove("status.in-repair.body"));

    StatusMessage message = messages(halfDutch).describe(order, NOON, DUTCH);
    assertThat(message.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(message.headline()).isEqualTo("We are mending it.");
  }

  @Test
  void withoutAnyTextTheMessageIsNeutral() {
    StatusMessage message = messages(Texts.none()).describe(order, NOON, DUTCH);

    assertThat(message.label()).isEqualTo("Status niet bekend");
    assertThat(message.locale()).isEqualTo(DUTCH);
  }

  @Test
  void aRegionHasItsOwnFormOfADate() {
    Reason reason = Reason.of(ReasonCode.DATED_BEFORE_CURRENT_STATUS)
        .with(new Parameter("statusSince", Parameter.FromQuestion.STATUS_SINCE));

    assertThat(explain(reason, Audience.CUSTOMER, Locale.UK))
        .endsWith("since 20 November at 12:00 CET.");
    assertThat(explain(reason, Audience.CUSTOMER, Locale.US))
        .endsWith("since November 20 at 12:00 PM CET.");
    assertThat(explain(reason, Audience.CUSTOMER, DUTCH))
        .endsWith("sinds 20 november om 12:00 uur (CET).");
  }

  @Test
  void aStaleStatusIsExplainedWithLabels() {
    Reason reason = Reason.of(ReasonCode.STALE_STATUS)
        .with(Parameter.of("expected", Samples.DRAFT))
        .with(Parameter.of("actual", Samples.IN_REPAIR));

    assertThat(explain(reason, Audience.STAFF, Locale.ENGLISH))
        .contains("expected to be “Draft”, but it is “In repair”");
    assertThat(explain(reason, Audience.CUSTOMER, Locale.ENGLISH)).contains("is “In repair” now");
  }

  @Test
  void aHiddenStatusIsNotNamedToTheCustomerInASentenceEither() {
    Reason reason = Reason.of(ReasonCode.STALE_STATUS).with(Parameter.of("actual", Samples.DRAFT));

    assertThat(explain(reason, Audience.CUSTOMER, Locale.ENGLISH))
        .contains("“Nothing to show yet”")
        .doesNotContain("Draft");
  }

  @Test
  void whatIsUnknownIsNamedToTheStaffOnly() {
    Reason reason = Reason.of(ReasonCode.UNKNOWN_ACTION)
        .with(Parameter.of("value", Action.of("no-such-action")));
    Reason actors =
        Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR).unlessBy(Actor.STAFF, Actor.of("robo-cop"));

    assertThat(explain(reason, Audience.CUSTOMER, Locale.ENGLISH))
        .isEqualTo("This cannot be done here.");
    assertThat(explain(reason, Audience.STAFF, Locale.ENGLISH)).contains("“no-such-action”");
    assertThat(explain(actors, Audience.CUSTOMER, Locale.ENGLISH))
        .isEqualTo("This can only be done by the shop’s staff or somebody else.");
    assertThat(explain(actors, Audience.STAFF, DUTCH))
        .isEqualTo("Dit kan alleen worden gedaan door een medewerker van de winkel of ‘robo-cop’, "
            + "niet door de klant.");
  }

  @Test
  void aTextForTheActionIsMoreTellingThanThePlainOne() {
    Texts texts = Texts.of(Map.of(
        Locale.ENGLISH,
        Map.of(
            "reason.too-worn", "It is too worn.",
            "reason.too-worn.staff", "Beyond repair.",
            "reason.too-worn.for.mend-it", "It is too worn to mend.")));
    Reason reason = Reason.of(ReasonCode.of("too-worn"));

    assertThat(messages(texts).explain(reason, order, Samples.request(), Audience.CUSTOMER, DUTCH))
        .isEqualTo(new Text("It is too worn to mend.", Locale.ENGLISH));
    assertThat(messages(texts)
            .explain(reason, order, Samples.request(), Audience.STAFF, DUTCH)
            .value())
        .isEqualTo("Beyond repair.");
  }

  @Test
  void aReasonWithoutATextIsSaidNeutrally() {
    assertThat(explain(Reason.of(ReasonCode.of("no-such-reason")), Audience.CUSTOMER, DUTCH))
        .startsWith("Meer kunnen we hier niet over zeggen.");
  }

  private String explain(Reason reason, Audience audience, Locale locale) {
    return messages()
        .explain(reason, order, Samples.request(), audience, locale)
        .value();
  }

  @Test
  void aStepKeepsItsTextAndPageWhereItsReaderCannotActNow() {
    Map<String, String> english = Samples.english();
    english.put("status.in-repair.next.1.action.staff", "mend-it");
    english.put("status.in-repair.next.1.page.staff", "orders-page");
    StatusSet set = Samples.set(Samples.texts(english));
    for (boolean can : List.of(true, false)) {
      Messages messages = new MessageRenderer(
          set, Settings.standard(), (of, action, actor, at) -> can && actor.equals(Actor.STAFF));

      assertThat(messages.describe(order, NOON, Audience.STAFF, Locale.ENGLISH).nextSteps())
          .containsExactly(new NextStep(
              "Mend it.",
              Optional.of(Action.of("mend-it")).filter(action -> can),
              Optional.of("orders-page")));
    }
  }
}
