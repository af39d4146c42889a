package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.time.Promise;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values behind the placeholders of texts: facts of an order, and words of the shop. */
final class Facts {

  private final Map<String, Attribute<?>> attributes = new HashMap<>();
  private final Map<String, Object> words = new HashMap<>();
  private final Optional<Duration> payWithin;
  private final Optional<Integer> newsDays;
  private final Settings settings;

  Facts(StatusSet set, Settings settings) {
    for (Attribute<?> attribute : set.attributes()) {
      if (Placeholders.canBeSaid(attribute)) {
        attributes.put(attribute.value(), attribute);
      }
    }
    settings
        .words()
        .named()
        .forEach((name, word) ->
            words.put(name, word instanceof Integer days ? Quantity.workingDays(days) : word));
    payWithin = settings.words().payWithin();
    newsDays = settings.words().newsDays();
    this.settings = settings;
  }

  /** The value of a placeholder in a text about a status; null if there is none. */
  @Nullable Object of(String name, Order order, Instant at, @Nullable MessageContext situation) {
    return switch (name) {
      case Placeholders.CODE -> order.code();
      case Placeholders.STATUS -> order.status();
      case Placeholders.DUE_AT -> situation == null ? null : situation.dueAt();
      case Placeholders.DUE_BY -> situation == null ? null : by(situation.dueAt());
      case Placeholders.PROMISE -> situation == null ? null : situation.promised();
      case Placeholders.NEWS_BY ->
        situation == null || situation.isPromised() ? null : newsBy(order, at);
      default -> {
        @Nullable Attribute<?> attribute = attributes.get(name);
        yield attribute == null ? word(name, order, at) : accepted(attribute, order);
      }
    };
  }

  private static @Nullable Object accepted(Attribute<?> attribute, Order order) {
    @Nullable Object value = order.attributes().find(attribute);
    return value == null || !attribute.accepts(value) ? null : value;
  }

  private static @Nullable By by(@Nullable Object end) {
    return end == null ? null : new By(end);
  }

  /** A word of the shop, or the end of one of its times for an order. */
  @Nullable Object word(String name, Order order, Instant at) {
    return switch (name) {
      case Placeholders.PAY_BY -> payBy(order, at);
      case Placeholders.NEWS_BY -> newsBy(order, at);
      default -> words.get(name);
    };
  }

  private @Nullable By payBy(Order order, Instant at) {
    if (payWithin.isEmpty() || !order.payment().isOpen()) {
      return null;
    }
    try {
      Instant end = order.placedAt().plus(payWithin.get());
      return at.isBefore(end) ? new By(end) : null;
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return null;
    }
  }

  /** The day by which the customer hears from the shop; null if it is over. */
  private @Nullable By newsBy(Order order, Instant at) {
    if (newsDays.isEmpty()) {
      return null;
    }
    try {
      LocalDate since = LocalDate.ofInstant(order.statusSince(), settings.zone());
      LocalDate day = settings.workingDays().plus(since, newsDays.get());
      return at.isBefore(Promise.endOf(day, settings.zone())) ? new By(day) : null;
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return null;
    }
  }
}
