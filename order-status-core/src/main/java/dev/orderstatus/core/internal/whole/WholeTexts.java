package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.render.MessageRenderer;
import dev.orderstatus.core.internal.render.PartSentences;
import dev.orderstatus.core.internal.render.WholeSentences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Renders the texts about orders with parts. Immutable and thread-safe. */
final class WholeTexts implements WholeMessages {

  private final WholeLifecycle lifecycle;
  private final StatusSet set;
  private final MessageRenderer messages;

  WholeTexts(WholeLifecycle lifecycle, StatusSet set, MessageRenderer messages) {
    this.lifecycle = lifecycle;
    this.set = set;
    this.messages = messages;
  }

  @Override
  public WholeMessages inZone(ZoneId zone) {
    return new WholeTexts(lifecycle, set, messages.inZone(zone));
  }

  @Override
  public StatusMessage describe(Whole whole, Instant at, Audience audience, Locale locale) {
    return about(whole).describe(order(whole), at, audience, locale);
  }

  @Override
  public Text html(Whole whole, Instant at, Audience audience, Locale locale) {
    return about(whole).html(order(whole), at, audience, locale);
  }

  @Override
  public Text brief(Whole whole, Instant at, Audience audience, Locale locale) {
    return about(whole).brief(order(whole), at, audience, locale);
  }

  private OrderSnapshot order(Whole whole) {
    return lifecycle.view(whole, Optional.empty());
  }

  /** The messages of the order, with the lines about its parts. */
  private MessageRenderer about(Whole whole) {
    Objects.requireNonNull(whole, "whole");
    Standing standing = lifecycle.standing(whole);
    return messages.with(locale -> WholeSentences.of(set, whole, standing, locale));
  }

  @Override
  public Timeline timeline(Whole whole, List<Reached> history, Instant at, Locale locale) {
    Timeline ofOrder = messages.timeline(order(whole), history, at, locale);
    Locale own = ofOrder.locale();
    Locale formats = locale.getLanguage().equals(own.getLanguage()) ? locale : own;
    Whole seen = whole;
    for (Part part : whole.parts()) {
      OrderSnapshot view = lifecycle.view(whole, Optional.of(part.id()));
      seen = seen.with(
          part.toBuilder().status(view.status()).statusSince(view.statusSince()).build());
    }
    PartSentences sentences = new PartSentences(
        set, seen, lifecycle.standing(whole), part -> headline(whole, part, at, formats));
    return new Timeline(own, ofOrder.steps(), sentences.in(formats));
  }

  private Text headline(Whole whole, Part part, Instant at, Locale locale) {
    Optional<PartId> about = Optional.of(part.id());
    StatusMessage message =
        lifecycle.messages(about).describe(lifecycle.view(whole, about), at, locale);
    return new Text(message.headline(), message.locale());
  }

  /** The texts that an effect of a course asks for. */
  Optional<Notification> notification(Course course, Effect effect, Locale locale) {
    Whole after = course.after();
    Request request = course.request().request();
    return about(after)
        .notification(effect, order(after), request, locale)
        .or(() -> part(course, effect)
            .flatMap(part -> lifecycle
                .messages(Optional.of(part))
                .notification(effect, lifecycle.view(after, Optional.of(part)), request, locale)));
  }

  /** The part whose step has an effect. */
  private static Optional<PartId> part(Course course, Effect effect) {
    return course.steps().stream()
        .filter(step -> step.effects().contains(effect))
        .flatMap(step -> step.about().stream())
        .findFirst();
  }
}
