package dev.orderstatus.core.language;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** All that customers and staff of a webshop read in one language. */
final class Readings {

  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  static final String CODE = "EX-000017-K";
  static final String UNKNOWN = "no-such-action";
  static final String PAY = "https://example.org/pay";
  static final ShopWords WORDS = ShopWords.builder()
      .name("Example & Co")
      .contactLink(URI.create("https://example.org/help"))
      .contactPhone("+31 20 555 0100")
      .contactHours("9-17 h")
      .ordersPage(URI.create("https://example.org/orders"))
      .paymentPage(URI.create(PAY))
      .returnsPage(URI.create("https://example.org/returns"))
      .paymentDays(2)
      .refundDays(5)
      .payWithin(Duration.ofDays(4))
      .build();

  /** What does not come from the texts: codes, links, and what people typed. */
  static final List<String> VALUES = Stream.concat(
          Stream.of(CODE, UNKNOWN, "INT 4711"),
          WORDS.named().values().stream()
              .filter(it -> !(it instanceof Integer))
              .map(Object::toString))
      .toList();

  private final Locale locale;
  private final OrderLifecycle lifecycle;
  private final Messages messages;
  final Set<Locale> locales = new HashSet<>();
  final Set<String> texts = new HashSet<>();
  final Set<String> briefs = new HashSet<>();
  final Set<String> pages = new HashSet<>();

  private Readings(Locale locale, ShopWords words) {
    this.locale = locale;
    lifecycle = Added.webshop(locale, Settings.standard().withWords(words));
    messages = lifecycle.messages();
  }

  static Readings of(Locale locale, ShopWords words) {
    Readings readings = new Readings(locale, words);
    for (StatusDefinition status : readings.lifecycle.definition().statuses()) {
      for (Payment payment : Payment.values()) {
        for (boolean test : List.of(true, false)) {
          readings.add(order(status, payment, test, true));
          readings.add(order(status, payment, test, false)
              .withAttributes(Attributes.of(Webshop.REFERENCE, "INT 4711")));
        }
      }
    }
    return readings;
  }

  private static OrderSnapshot order(
      StatusDefinition status, Payment payment, boolean test, boolean account) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Webshop.GOODS,
        status.status(),
        NOON,
        NOON,
        payment,
        test,
        account,
        Attributes.none());
  }

  private void add(OrderSnapshot order) {
    for (Audience reader : List.of(Audience.CUSTOMER, Audience.STAFF)) {
      StatusMessage message = messages.describe(order, NOON, reader, locale);
      locales.add(message.locale());
      texts.addAll(List.of(message.label(), message.headline(), message.body()));
      message.nextSteps().stream().map(NextStep::text).forEach(texts::add);
      briefs.add(read(messages.brief(order, NOON, reader, locale)));
      pages.add(read(messages.html(order, NOON, reader, locale)));
    }
    List<Action> actions = new ArrayList<>(List.of(Action.of(UNKNOWN)));
    lifecycle.definition().actions().stream().map(ActionDefinition::action).forEach(actions::add);
    for (Action action : actions) {
      texts.add(read(messages.label(action, locale)));
      for (Actor actor : lifecycle.definition().actors()) {
        add(order, Request.of(action, actor, NOON));
      }
      add(order, Request.of(action, Actor.STAFF, NOON.minusSeconds(90)));
    }
  }

  private void add(OrderSnapshot order, Request request) {
    Decision decision = lifecycle.decide(order, request);
    Stream.of(decision.reasons(), decision.remedies(), decision.warnings())
        .flatMap(List::stream)
        .forEach(notice -> add(notice, order, request));
    decision.effects().forEach(effect -> {
      texts.add(read(messages.explain(effect, order, request, effect.audience(), locale)));
      messages.notification(effect, order, request, locale).ifPresent(this::add);
    });
  }

  private void add(Notice notice, OrderSnapshot order, Request request) {
    for (Audience reader : List.of(Audience.CUSTOMER, Audience.STAFF)) {
      texts.add(read(messages.explain(notice, order, request, reader, locale)));
    }
  }

  private void add(Notification sent) {
    locales.add(sent.locale());
    texts.add(sent.subject());
    Stream.of(sent.text().split("\n"))
        .map(line -> line.replaceFirst("^- ", ""))
        .forEach(texts::add);
    briefs.add(sent.brief());
    pages.add(sent.html());
  }

  private String read(Text text) {
    locales.add(text.locale());
    return text.value();
  }

  /** The e-mail after an order has been placed. */
  static Notification confirmation(Locale locale, ShopWords words) {
    Readings readings = new Readings(locale, words);
    StatusDefinition received = readings.lifecycle.definition().statuses().get(0);
    return readings
        .messages
        .notification(
            Effect.forCustomer("email-order-confirmation"),
            order(received, Payment.DUE, false, true),
            Request.of(Webshop.PLACE, Actor.CUSTOMER, NOON),
            locale)
        .orElseThrow();
  }
}
