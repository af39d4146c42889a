package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVER;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVERED;
import static dev.orderstatus.core.internal.catalog.Delivery.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MergedSetTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final ReasonCode TOO_EARLY = Delivery.TOO_EARLY;
  private static final Map<String, String> TOO_EARLY_TEXT =
      Map.of("reason.delivery:too-early", "The parcel is not packed yet.");

  @Test
  void aFinalStatusLeadsOn() {
    OrderLifecycle webshop = lifecycle(set -> set);

    assertThat(webshop.decide(order(Webshop.SHIPPED), Request.of(DELIVER, CARRIER, AT)))
        .isInstanceOfSatisfying(
            Accepted.class, accepted -> assertThat(accepted.to()).isEqualTo(DELIVERED));
    assertThat(webshop.decide(order(DELIVERED), Request.of(Webshop.VIEW, CUSTOMER, AT)))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void theTimelineGoesOnWhereThePluginSaysSo() {
    OrderLifecycle webshop = lifecycle(set -> set.pathAfter(Webshop.SHIPPED, DELIVERED));

    assertThat(webshop
            .messages()
            .timeline(order(Webshop.SHIPPED), List.of(), AT, Locale.ENGLISH)
            .steps())
        .extracting(Timeline.Step::status)
        .containsExactly(Webshop.SHIPPED, DELIVERED);
    assertThat(lifecycle(set -> set)
            .messages()
            .timeline(order(Webshop.SHIPPED), List.of(), AT, Locale.ENGLISH)
            .steps())
        .extracting(Timeline.Step::status)
        .containsExactly(Webshop.SHIPPED);
  }

  @Test
  void anAddedGuardRefusesAfterTheOwnersAndOnlyWhereItIsAdded() {
    OrderLifecycle webshop = lifecycle(set -> set.addTo(
            Webshop.CANCEL,
            TransitionExtension.from(Webshop.PROCESSING)
                .guard(Condition.justificationGiven(), TOO_EARLY))
        .texts(Delivery.with(TOO_EARLY_TEXT)));
    Request cancel = Request.of(Webshop.CANCEL, STAFF, AT);

    assertThat(webshop.decide(order(Webshop.PROCESSING), cancel))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons()).extracting(Reason::code).containsExactly(TOO_EARLY));
    assertThat(webshop.decide(order(Webshop.PROCESSING), cancel.withJustification("lost")))
        .isInstanceOf(Accepted.class);
    assertThat(webshop.decide(order(Webshop.RECEIVED), cancel)).isInstanceOf(Accepted.class);
  }

  @Test
  void anAddedEffectComesAfterTheOwnersAndOnlyWhereItIsAdded() {
    OrderLifecycle webshop = lifecycle(set -> set.addTo(
            Webshop.CANCEL,
            TransitionExtension.from(Webshop.PROCESSING).effect(Delivery.TELL_STAFF))
        .texts(Delivery.with(Map.of("effect.delivery:tell-staff", "Stop the parcel."))));
    Request cancel = Request.of(Webshop.CANCEL, STAFF, AT);

    assertThat(webshop.decide(order(Webshop.PROCESSING), cancel))
        .isInstanceOfSatisfying(
            Accepted.class,
            accepted -> assertThat(accepted.effects()).endsWith(Delivery.TELL_STAFF));
    assertThat(webshop.decide(order(Webshop.RECEIVED), cancel))
        .isInstanceOfSatisfying(
            Accepted.class,
            accepted -> assertThat(accepted.effects()).doesNotContain(Delivery.TELL_STAFF));
  }

  @Test
  void whoBroughtWhatIsReported() {
    StatusSet set = statuses(extension -> extension
            .addTo(
                Webshop.SHIP,
                TransitionExtension.from(Webshop.PROCESSING)
                    .guard(Condition.justificationGiven(), TOO_EARLY))
            .note("look", Condition.payment(Payment.DUE))
            .texts(Delivery.with(Map.of(
                "reason.delivery:too-early", "Too early.",
                "note.look", "Look.",
                "status.shipped.aliases", "On its way"))))
        .set("webshop");

    assertThat(set.origins().plugins()).containsExactly("delivery-tracking");
    assertThat(set.origins().of(new Origin.Declared(DELIVERED))).contains("delivery-tracking");
    assertThat(set.origins().of(new Origin.Declared(Webshop.SHIPPED))).isEmpty();
    assertThat(set.origins().of(new Origin.Note("look"))).contains("delivery-tracking");
    assertThat(set.transitions())
        .filteredOn(row -> set.origins().of(new Origin.Row(row)).isPresent())
        .singleElement()
        .satisfies(row -> assertThat(row.action()).isEqualTo(DELIVER));
    assertThat(set.transitions())
        .filteredOn(row -> row.guards().stream()
            .anyMatch(
                guard -> set.origins().of(new Origin.AddedGuard(row, guard)).isPresent()))
        .singleElement()
        .satisfies(row -> assertThat(row.action()).isEqualTo(Webshop.SHIP));
    assertThat(set.texts().find(Locale.ENGLISH, "status.shipped.aliases"))
        .get()
        .asString()
        .endsWith("On its way");
  }

  @Test
  void aTextInPlaceOfTheOwnersIsReported() {
    OrderLifecycle webshop = lifecycle(
        set -> set.overrides(Texts.of(Map.of(DUTCH, Map.of("status.shipped.label", "Onderweg")))));

    assertThat(webshop.messages().label(Webshop.SHIPPED, DUTCH).value()).isEqualTo("Onderweg");
    assertThat(webshop.messages().label(Webshop.SHIPPED, Locale.ENGLISH).value())
        .isEqualTo("Order shipped");
  }

  @Test
  void whatAPluginSaysInEnglishOnlyIsShownInEnglishAsAWhole() {
    OrderLifecycle webshop = lifecycle(set -> set);
    StatusMessage message = webshop.messages().describe(order(DELIVERED), AT, DUTCH);
    Refused refused =
        (Refused) webshop.decide(order(DELIVERED), Request.of(Webshop.CANCEL, STAFF, AT));

    assertThat(message.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(message.label()).isEqualTo("Brought by delivery");
    assertThat(webshop
            .messages()
            .explain(
                refused.reasons().get(0),
                order(DELIVERED),
                Request.of(Webshop.CANCEL, STAFF, AT),
                Audience.CUSTOMER,
                DUTCH))
        .satisfies(text -> {
          assertThat(text.locale()).isEqualTo(Locale.ENGLISH);
          assertThat(text.value()).contains("Brought by delivery");
        });
    assertThat(webshop.messages().describe(order(Webshop.SHIPPED), AT, DUTCH).locale())
        .isEqualTo(DUTCH);
  }

  @Test
  void aNoteIsLeftOutWhereItHasNoText() {
    OrderLifecycle webshop = lifecycle(set -> set.note("look", Condition.payment(Payment.PAID))
        .texts(Delivery.with(Map.of("note.look", "Look at the door."))));

    assertThat(webshop
            .messages()
            .describe(order(Webshop.SHIPPED), AT, Locale.ENGLISH)
            .body())
        .endsWith("Look at the door.");
    assertThat(webshop.messages().describe(order(Webshop.SHIPPED), AT, DUTCH))
        .satisfies(message -> {
          assertThat(message.locale()).isEqualTo(DUTCH);
          assertThat(message.body()).doesNotContain("Look at");
        });
  }

  @Test
  void anOrderOutlivesThePlugin() {
    OrderLifecycle without = OrderStatuses.builtIn().lifecycle("webshop");
    OrderSnapshot order = order(DELIVERED);

    assertThat(without.messages().describe(order, AT, Locale.ENGLISH).label())
        .isEqualTo("Status not known");
    assertThat(without.decide(order, Request.of(Webshop.CANCEL, STAFF, AT)))
        .isInstanceOfSatisfying(Refused.class, refused -> {
          assertThat(refused.reasons())
              .extracting(Reason::code)
              .containsExactly(ReasonCode.UNKNOWN_STATUS);
          assertThat(refused.remedies())
              .extracting(Remedy::code)
              .containsExactly(RemedyCode.CONTACT_SHOP);
        });
    assertThat(without.decide(order, Request.of(Webshop.PAYMENT_RECEIVED, STAFF, AT)))
        .isInstanceOfSatisfying(
            Attention.class,
            attention ->
                assertThat(attention.reason().code()).isEqualTo(ReasonCode.UNKNOWN_STATUS));
    assertThat(without.decide(order, Request.of(DELIVER, CARRIER, AT)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.UNKNOWN_STATUS, ReasonCode.UNKNOWN_ACTION));
  }

  @Test
  void aConditionOfAPluginThatThrowsIsNamed() {
    OrderLifecycle webshop = lifecycle(set -> set.addTo(
            Webshop.SHIP,
            TransitionExtension.from(Webshop.PROCESSING)
                .guard(
                    Condition.custom("delivery:weight-known", question -> {
                      throw new IllegalStateException("no scales");
                    }),
                    TOO_EARLY))
        .texts(Delivery.with(TOO_EARLY_TEXT)));

    assertThatThrownBy(
            () -> webshop.decide(order(Webshop.PROCESSING), Request.of(Webshop.SHIP, STAFF, AT)))
        .hasMessageContaining("delivery:weight-known");
  }

  @Test
  void aSetThatComesWithTheLibraryIsCheckedOnceAPluginExtendsIt() {
    OrderStatuses statuses = statuses(set ->
        set.status(StatusDefinition.of(OrderStatus.of("delivery:nowhere")).terminal()));

    assertThatThrownBy(() -> statuses.lifecycle("webshop"))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("delivery:nowhere");
    assertThat(statuses.lifecycle("reseller").definition())
        .isEqualTo(OrderStatuses.builtIn().set("reseller"));
  }

  @Test
  void textsThatCannotBeReadAreNamedWithThePlugin() {
    assertThat(statuses(set -> set.texts(
                Texts.bundles("nowhere", List.of("en"), Delivery.class::getResourceAsStream)))
            .problems("webshop"))
        .anySatisfy(problem -> {
          assertThat(problem.plugins()).containsExactly("delivery-tracking");
          assertThat(problem.what()).contains("nowhere_en.properties");
        });
  }

  @Test
  void theTerminalStatusOfAPluginIsSealedAgainstAllOfTheOwner() {
    OrderStatus returned = OrderStatus.of("delivery:returned");
    Map<String, String> texts = Delivery.texts("delivery", "returned", "return");
    StatusSet reseller = OrderStatuses.builtIn()
        .with(Plugin.named("delivery-tracking", "delivery")
            .extend(
                "reseller",
                set -> set.status(StatusDefinition.of(returned).terminal())
                    .events(Action.of("delivery:return"))
                    .on(
                        Action.of("delivery:return"),
                        from(OrderStatus.of("shipped")).by(CARRIER).to(returned))
                    .texts(Texts.of(Map.of(Locale.ENGLISH, texts))))
            .build())
        .set("reseller");

    assertThat(reseller.transitions())
        .filteredOn(row -> row.sources().contains(returned))
        .isNotEmpty()
        .allMatch(row -> row.target().isEmpty());
  }

  private static OrderSnapshot order(OrderStatus status) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(AT.minusSeconds(60))
        .placedAt(AT.minusSeconds(3600))
        .payment(Payment.PAID)
        .build();
  }

  private static OrderStatuses statuses(UnaryOperator<Extension.Builder> more) {
    return OrderStatuses.builtIn().with(Delivery.plugin(more));
  }

  private static OrderLifecycle lifecycle(UnaryOperator<Extension.Builder> more) {
    return statuses(more).lifecycle("webshop");
  }
}
