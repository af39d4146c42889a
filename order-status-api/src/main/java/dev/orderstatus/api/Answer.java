package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answered question: the order before, the request, the decision, the order after, and the texts
 * of all of these. Only {@link OrderLifecycle#ask} makes one, so a decision always belongs to the
 * order and the request that it was made for.
 *
 * <pre>{@code
 * Answer answer = webshop.ask(order, Request.of(Webshop.CANCEL, Actor.CUSTOMER, now)).in(dutch);
 * order.become(answer.after().state());
 * answer.explain(Audience.CUSTOMER).reasons().forEach(why -> page.add(why.text()));
 * answer.buttons().forEach(page::add);
 * }</pre>
 *
 * <p>Immutable, and as thread-safe as its lifecycle. Two answers are equal when order, request,
 * decision and language are.
 */
public final class Answer {

  private final OrderLifecycle lifecycle;
  private final OrderSnapshot before;
  private final Request request;
  private final Decision decision;
  private final OrderSnapshot after;
  private final Locale locale;

  private Answer(
      OrderLifecycle lifecycle,
      OrderSnapshot before,
      Request request,
      Decision decision,
      OrderSnapshot after,
      Locale locale) {
    this.lifecycle = lifecycle;
    this.before = before;
    this.request = request;
    this.decision = decision;
    this.after = after;
    this.locale = locale;
  }

  static Answer of(OrderLifecycle lifecycle, Order order, Request request) {
    OrderSnapshot before = OrderSnapshot.copyOf(order);
    Objects.requireNonNull(request, "request");
    Decision decision = lifecycle.decide(before, request);
    return new Answer(
        lifecycle, before, request, decision, after(before, request, decision), Locale.ENGLISH);
  }

  /**
   * The order before the decision: a copy, so it does not change when the shop changes its own
   * order.
   *
   * @return the order before the decision
   */
  public OrderSnapshot before() {
    return before;
  }

  /**
   * The request that was decided.
   *
   * @return the request
   */
  public Request request() {
    return request;
  }

  /**
   * The decision.
   *
   * @return accepted, unchanged, refused or attention
   */
  public Decision decision() {
    return decision;
  }

  /**
   * The order after the decision. Only its {@link Order#state() state} may differ: store that. If
   * accepted, the order is in the target status, changed as the transition says. If the decision is
   * attention, the order differs only where the set changes the payment.
   *
   * @return the order after the decision; the same object as {@link #before()} if nothing changes
   */
  public OrderSnapshot after() {
    return after;
  }

  /**
   * The language of the texts.
   *
   * @return the language of the texts: English unless {@link #in} chooses another
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns this answer in another language.
   *
   * @param locale the reader's language
   * @return the same answer, with its texts in that language
   */
  public Answer in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new Answer(lifecycle, before, request, decision, after, locale);
  }

  /**
   * Returns this answer, for callers to whom a refusal is a bug.
   *
   * @return this answer, if the decision is not a refusal
   * @throws RefusedException if the decision is a refusal; the message names order, action, actor,
   *     status and reasons
   */
  public Answer orElseThrow() {
    if (decision instanceof Refused) {
      throw new RefusedException(this);
    }
    return this;
  }

  /**
   * The text of one reason, remedy, warning or effect of the decision.
   *
   * @param notice the reason, remedy, warning or effect
   * @param audience the reader
   * @return the text, in the language of this answer or the nearest one that the set has
   */
  public Text explain(Notice notice, Audience audience) {
    return lifecycle.messages().explain(notice, before, request, audience, locale);
  }

  /**
   * All reasons, remedies, warnings and effects of the decision, in words.
   *
   * @param audience the reader
   * @return reasons, remedies, warnings and effects, each with its text
   */
  public Explanation explain(Audience audience) {
    return Explanation.of(decision, before, request, lifecycle.messages(), audience, locale);
  }

  /**
   * The e-mail, push notification or text on a page that an effect of the decision asks for.
   *
   * <pre>{@code
   * for (Effect effect : answer.decision().effects()) {
   *   answer.notification(effect).ifPresent(
   *       text -> mail.send(text.subject(), text.text(), text.html()));
   * }
   * }</pre>
   *
   * @param effect the effect
   * @return the texts to send, in the language of this answer; empty if the effect informs nobody
   */
  public Optional<Notification> notification(Effect effect) {
    return lifecycle.messages().notification(effect, after, request, locale);
  }

  /**
   * The buttons for the request's actor on the order after the decision.
   *
   * @return the buttons, in the language of this answer
   * @see OrderLifecycle#buttons
   */
  public List<Button> buttons() {
    return lifecycle.buttons(after, request.actor(), request.at(), locale);
  }

  static OrderSnapshot after(OrderSnapshot before, Request request, Decision decision) {
    if (decision instanceof Accepted accepted) {
      return after(before, request, accepted);
    }
    return decision instanceof Attention attention
        ? after(before, request, attention.change())
        : before;
  }

  private static OrderSnapshot after(OrderSnapshot before, Request request, Accepted accepted) {
    if (!before.status().equals(accepted.from())) {
      throw new IllegalArgumentException("cannot apply to order %s: it is in %s, and %s was decided"
          .formatted(before.code(), before.status(), accepted.from()));
    }
    boolean placed = accepted.from().equals(OrderStatus.NEW);
    boolean entered = accepted.moves() && request.at().isAfter(before.statusSince());
    Instant since = placed || entered ? request.at() : before.statusSince();
    Change given = accepted.change().given(request);
    return OrderSnapshot.of(
        before.code(),
        before.type(),
        accepted.to(),
        since,
        placed ? request.at() : before.placedAt(),
        given.payment().orElse(before.payment()),
        before.test(),
        before.account(),
        changed(before.attributes(), given));
  }

  /**
   * If the payment already has the target value, inputs only fill in attributes that the order
   * lacks.
   */
  private static OrderSnapshot after(OrderSnapshot before, Request request, Change change) {
    if (change.payment().isEmpty()) {
      return before;
    }
    Change given = change.given(request);
    if (change.payment().get() != before.payment()) {
      return before
          .withPayment(change.payment().get())
          .withAttributes(changed(before.attributes(), given));
    }
    Attributes completed = before.attributes();
    for (Input input : change.inputs()) {
      @Nullable Object value = given.set().find(input.attribute());
      if (value != null && completed.find(input.attribute()) == null) {
        completed = completed.withRaw(input.attribute().value(), value);
      }
    }
    return completed.equals(before.attributes()) ? before : before.withAttributes(completed);
  }

  private static Attributes changed(Attributes before, Change given) {
    Attributes after = before.withAll(given.set());
    for (Attribute<?> attribute : given.cleared()) {
      after = after.without(attribute);
    }
    return after;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Answer answer
            && before.equals(answer.before)
            && request.equals(answer.request)
            && decision.equals(answer.decision)
            && locale.equals(answer.locale));
  }

  @Override
  public int hashCode() {
    return Objects.hash(before, request, decision, locale);
  }

  /** Order, request and decision in one line. */
  @Override
  public String toString() {
    return "%s in %s: %s by %s is %s: %s"
        .formatted(
            before.code(),
            before.status(),
            request.action(),
            request.actor(),
            decision.kind(),
            decision instanceof Accepted accepted
                ? accepted.from() + " -> " + accepted.to()
                : decision.reasons().stream()
                    .map(reason -> reason.code().value())
                    .toList());
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return AnswerJson.of(this);
  }
}
