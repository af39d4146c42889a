package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks that every variant and note of a message is ever shown: some message must change if its
 * condition never holds.
 */
final class ShownCheck {

  private static final URI PAGE = URI.create("https://shop.example");
  private static final ShopWords ALL_WORDS = ShopWords.builder()
      .name("Shop")
      .contactLink(PAGE)
      .contactPhone("1")
      .contactHours("9-17")
      .ordersPage(PAGE)
      .paymentPage(PAGE)
      .returnsPage(PAGE)
      .paymentDays(1)
      .refundDays(1)
      .newsDays(1)
      .payWithin(Duration.ofDays(400))
      .build();

  private final QuestionSpace questions;
  private final StatusSet set;
  private final List<Settings> shops;

  ShownCheck(QuestionSpace questions) {
    this.questions = questions;
    this.set = questions.lifecycle().definition();
    Settings settings = questions.lifecycle().settings();
    this.shops = List.of(
        settings,
        settings.withGuestPage(!settings.guestPage()),
        settings.withAccountRequired(!settings.accountRequired()),
        settings.withWords(ALL_WORDS));
  }

  void run(Faults faults) {
    List<Order> orders = questions.ordersWithMessages();
    for (StatusDefinition status : set.statuses()) {
      List<Order> inIt = orders.stream()
          .filter(order -> order.status().equals(status.status()))
          .toList();
      for (Conditional<String> variant : status.variants()) {
        if (!isShown(without(status, variant), inIt)) {
          faults.add("the variant %s of status %s is never shown; one before it hides it, or its"
                  .formatted(variant.value(), status.status())
              + " condition never holds");
        }
      }
    }
    for (Conditional<String> note : set.notes()) {
      if (!isShown(without(note), orders)) {
        faults.add("the note %s is never shown; mend its condition, or take it out"
            .formatted(note.value()));
      }
    }
  }

  private boolean isShown(StatusSet without, List<Order> orders) {
    return shops.stream().anyMatch(shop -> {
      Messages with = OrderStatuses.compile(set, shop).get().messages();
      Messages other = OrderStatuses.compile(without, shop).get().messages();
      return orders.stream().anyMatch(order -> differs(with, other, order));
    });
  }

  private static boolean differs(Messages one, Messages other, Order order) {
    Instant now = order.statusSince();
    for (Instant at : List.of(now, now.plus(Duration.ofDays(365)))) {
      for (Audience audience : Audience.values()) {
        if (!one.describe(order, at, audience, Locale.ENGLISH)
            .equals(other.describe(order, at, audience, Locale.ENGLISH))) {
          return true;
        }
      }
    }
    return false;
  }

  private StatusSet without(StatusDefinition status, Conditional<String> variant) {
    List<StatusDefinition> statuses = new ArrayList<>(set.statuses());
    statuses.replaceAll(row -> row.equals(status)
        ? row.toBuilder().variants(never(row.variants(), variant)).build()
        : row);
    return with(statuses, set.notes());
  }

  private StatusSet without(Conditional<String> note) {
    return with(set.statuses(), never(set.notes(), note));
  }

  private static List<Conditional<String>> never(
      List<Conditional<String>> all, Conditional<String> one) {
    return all.stream()
        .map(some -> some.equals(one)
            ? new Conditional<>(Condition.allOf(one.condition(), Condition.NEVER), one.value())
            : some)
        .toList();
  }

  private StatusSet with(List<StatusDefinition> statuses, List<Conditional<String>> notes) {
    return set.toBuilder().statuses(statuses).notes(notes).build();
  }
}
