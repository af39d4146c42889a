package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the same texts as other messages, and counts each in its language. */
final class RecordedMessages implements Messages {

  private final Messages messages;
  private final Coverage coverage;

  RecordedMessages(Messages messages, Coverage coverage) {
    this.messages = messages;
    this.coverage = coverage;
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Locale locale) {
    return counted(order, messages.describe(order, at, locale));
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Audience audience, Locale locale) {
    return counted(order, messages.describe(order, at, audience, locale));
  }

  /** A neutral message, which has no phase, says nothing about the status. */
  private StatusMessage counted(Order order, StatusMessage message) {
    if (message.phase().isPresent()) {
      coverage.count(Dimension.MESSAGES, Names.status(order.status(), message.locale()));
    }
    return message;
  }

  @Override
  public Text html(Order order, Instant at, Audience audience, Locale locale) {
    return messages.html(order, at, audience, locale);
  }

  @Override
  public Text brief(Order order, Instant at, Audience audience, Locale locale) {
    return messages.brief(order, at, audience, locale);
  }

  @Override
  public Optional<Notification> notification(
      Effect effect, Order order, Request request, Locale locale) {
    return messages.notification(effect, order, request, locale);
  }

  @Override
  public Messages inZone(ZoneId zone) {
    return new RecordedMessages(messages.inZone(zone), coverage);
  }

  @Override
  public Timeline timeline(Order order, List<Reached> history, Instant at, Locale locale) {
    return messages.timeline(order, history, at, locale);
  }

  @Override
  public Text explain(
      Notice notice, Order order, Request request, Audience audience, Locale locale) {
    Text text = messages.explain(notice, order, request, audience, locale);
    coverage.count(Dimension.MESSAGES, Names.notice(notice, text.locale()));
    return text;
  }

  @Override
  public Text label(Action action, Locale locale) {
    Text text = messages.label(action, locale);
    coverage.count(Dimension.MESSAGES, Names.action(action, text.locale()));
    return text;
  }

  @Override
  public Text label(OrderStatus status, Locale locale) {
    return messages.label(status, locale);
  }
}
