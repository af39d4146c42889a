package dev.orderstatus.core.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** Renders the texts of one status set. Thread-safe. */
public final class SetMessages implements Messages {

  private final StatusSet set;

  /**
   * Messages of a set.
   *
   * @param set the set, whose texts have been checked
   * @param settings what the shop fixed
   * @param conditions answers the conditions of variants, notes and promises
   */
  public SetMessages(StatusSet set, Settings settings, StatusConditions conditions) {
    this.set = Objects.requireNonNull(set, "set");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(conditions, "conditions");
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Locale locale) {
    return describe(order, at, Audience.CUSTOMER, locale);
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Audience audience, Locale locale) {
    throw new UnsupportedOperationException("not written yet: describe in " + set.id());
  }

  @Override
  public Text explain(
      Notice notice, Order order, Request request, Audience audience, Locale locale) {
    throw new UnsupportedOperationException("not written yet: explain in " + set.id());
  }

  @Override
  public Text label(Action action, Locale locale) {
    throw new UnsupportedOperationException("not written yet: label in " + set.id());
  }

  @Override
  public Text label(OrderStatus status, Locale locale) {
    throw new UnsupportedOperationException("not written yet: label in " + set.id());
  }
}
