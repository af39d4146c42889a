package dev.orderstatus.core.internal.render;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.time.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A little set of a repair shop, with one of everything that messages depend on. */
public final class Samples {

  static final Locale DUTCH = Locale.forLanguageTag("nl");
  static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

  static final OrderStatus DRAFT = OrderStatus.of("draft");
  public static final OrderStatus IN_REPAIR = OrderStatus.of("in-repair");
  static final Action MEND = Action.of("mend-it");
  static final OrderType REPAIR = OrderType.of("repair-job");
  static final Attribute<String> NOTE = Attribute.text("our-note");
  static final Attribute<LocalDate> READY = Attribute.date("ready-on");
  static final Attribute<String> KIND = Attribute.choice("kind-of-work", "quick-fix", "overhaul");

  private static final Promise SOON =
      new Promise(Promise.Kind.GUARANTEED, new Promise.Minutes(15), Promise.Anchor.STATUS_SINCE);

  private Samples() {}

  public static StatusSet set(Texts texts) {
    return StatusSet.named("repairs", "Repairs")
        .types(REPAIR)
        .attributes(NOTE, READY, KIND)
        .status(StatusDefinition.of(DRAFT).hiddenFromCustomer())
        .status(StatusDefinition.of(IN_REPAIR)
            .promise(Condition.not(Condition.given(READY)), SOON)
            .promise(new Promise(
                Promise.Kind.TYPICAL, new Promise.OnDate(READY), Promise.Anchor.STATUS_SINCE))
            .variant(
                "overdue",
                Condition.allOf(
                    Condition.not(Condition.testOrder()),
                    Condition.anyOf(Condition.overdue(), Condition.payment(Payment.UNLINKED))))
            .variant("paid", Condition.payment(Payment.PAID)))
        .commands(MEND)
        .on(MEND, from(DRAFT).by(Actor.STAFF).to(IN_REPAIR))
        .note("note", Condition.given(NOTE))
        .texts(texts)
        .build();
  }

  public static Map<String, String> english() {
    Map<String, String> texts = new HashMap<>();
    texts.put("status.draft.label", "Draft");
    texts.put("status.draft.headline", "This is a draft.");
    texts.put("status.draft.body", "It is only for the staff.");
    texts.put("status.in-repair.label", "In repair");
    texts.put("status.in-repair.headline", "We are mending it.");
    texts.put("status.in-repair.headline.staff", "Being mended.");
    texts.put("status.in-repair.body", "Order {code}.[ It is ready on {ready-on}.]");
    texts.put("status.in-repair.next.1", "Wait[ until {dueAt}].");
    texts.put("status.in-repair.next.2", "Have tea.");
    texts.put("status.in-repair.next.1.staff", "Mend it.");
    texts.put("status.in-repair.overdue.headline", "This takes longer than we said.");
    texts.put("status.in-repair.overdue.next.1", "");
    texts.put("status.in-repair.paid.body", "It is paid for.");
    texts.put("note.note", "[They wrote: {our-note}.]");
    texts.put("note.note.next", "Read the note.");
    texts.put("note.note.next.staff", "");
    texts.put("action.mend-it.label", "Mend it");
    texts.put("type.repair-job", "repair");
    texts.put("attribute.our-note", "Note");
    texts.put("attribute.ready-on", "Ready on");
    texts.put("attribute.kind-of-work", "Kind of work");
    return texts;
  }

  public static Texts texts(Map<String, String> english) {
    return Texts.of(Map.of(Locale.ENGLISH, english));
  }

  /** English, and Dutch that is English with "nl " in front, after some changes. */
  public static Texts bilingual(Consumer<Map<String, String>> dutchChanges) {
    Map<String, String> dutch = new HashMap<>();
    english().forEach((key, text) -> dutch.put(key, text.isBlank() ? text : "nl " + text));
    dutchChanges.accept(dutch);
    return Texts.of(Map.of(Locale.ENGLISH, english(), DUTCH, dutch));
  }

  static OrderSnapshot order() {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        REPAIR,
        IN_REPAIR,
        NOON,
        NOON,
        Payment.DUE,
        false,
        true,
        Attributes.none());
  }

  static Request request() {
    return Request.of(MEND, Actor.CUSTOMER, NOON);
  }
}
