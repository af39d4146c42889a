package dev.orderstatus.core.reach;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.StandingText;
import dev.orderstatus.core.WholeText;
import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.core.plugin.FoundPlugins;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Uses what the library has by name: all sets, texts and drawings, and the search for plugins. */
public final class Everything implements Runnable {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "sv", "pl");

  @Override
  public void run() {
    OrderStatuses statuses = OrderStatuses.builtIn();
    FoundPlugins.in(Everything.class.getClassLoader());
    for (String id : statuses.ids()) {
      OrderLifecycle shop = statuses.lifecycle(id);
      StatusSet set = shop.definition();
      OrderStatuses.compile(set, Settings.standard());
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        for (StatusDefinition status : set.statuses()) {
          describe(shop, status.status(), locale);
        }
        Diagram.svg(set, locale);
        if (!set.kinds().isEmpty()) {
          describe(shop, locale);
        }
      }
    }
  }

  private static OrderSnapshot order(OrderLifecycle shop, OrderStatus status) {
    return OrderSnapshot.toPlace(
            OrderCode.of("EX-000017-K"), shop.definition().types().get(0), Payment.DUE)
        .withStatus(status)
        .withStatusSince(NOW);
  }

  private static void describe(OrderLifecycle shop, OrderStatus status, Locale locale) {
    for (Audience audience : Audience.values()) {
      shop.messages().describe(order(shop, status), NOW, audience, locale);
    }
    shop.buttons(order(shop, status), Actor.STAFF, NOW, locale);
  }

  private static void describe(OrderLifecycle shop, Locale locale) {
    Whole whole = Whole.of(
            order(shop, shop.definition().statuses().get(0).status()),
            Money.of("EUR", 5000),
            Line.of("A", 2))
        .with(Part.of("parcel", "p1")
            .status(OrderStatus.of("packed"))
            .units(Units.of("A", 1))
            .build());
    StandingText.of(shop.wholes().standing(whole), locale);
    WholeText.of(shop.definition(), whole, shop.wholes().standing(whole), locale);
    shop.wholes().options(whole, Actor.STAFF, NOW);
  }
}
