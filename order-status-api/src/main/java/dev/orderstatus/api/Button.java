package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an actor can do with an order now, or cannot do, with the reasons: a button of a
 * page. Made by {@link OrderLifecycle#buttons}. Immutable and thread-safe.
 *
 * @param action the action of the button
 * @param label the text on the button
 * @param enabled true if the actor can press the button now
 * @param needsJustification true if the actor must give a justification
 * @param needs the required attributes
 * @param takes the optional attributes
 * @param reasons the reasons why the button is disabled, the most specific first; none if enabled
 * @param remedies the remedies, the best first
 */
public record Button(
    Action action,
    Text label,
    boolean enabled,
    boolean needsJustification,
    List<Attribute<?>> needs,
    List<Attribute<?>> takes,
    List<Explained> reasons,
    List<Explained> remedies) {

  /** Checks that nothing is missing, and copies the lists. */
  public Button {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(label, "label");
    needs = List.copyOf(needs);
    takes = List.copyOf(takes);
    reasons = List.copyOf(reasons);
    remedies = List.copyOf(remedies);
  }

  static List<Button> of(
      OrderLifecycle lifecycle, Order order, Actor actor, Instant at, Locale locale) {
    Options options = lifecycle.options(order, actor, at);
    List<Button> buttons = new ArrayList<>();
    for (Options.Allowed allowed : options.allowed()) {
      buttons.add(enabled(allowed, lifecycle, locale));
    }
    for (Options.Allowed event : options.events()) {
      buttons.add(enabled(event, lifecycle, locale));
    }
    for (Options.NotAllowed refused : options.refused()) {
      if (refused.forActor() && !isOver(refused.action(), lifecycle, order)) {
        Request request = Request.of(refused.action(), actor, at);
        buttons.add(disabled(refused.why(), lifecycle, order, request, locale));
      }
    }
    return List.copyOf(buttons);
  }

  /** A placed order shows no button to place it. */
  private static boolean isOver(Action action, OrderLifecycle lifecycle, Order order) {
    FromStatuses placing = new FromStatuses(false, List.of(OrderStatus.NEW));
    Set<FromStatuses> sources = lifecycle.definition().transitions().stream()
        .filter(row -> row.action().equals(action))
        .map(TransitionDefinition::sources)
        .collect(Collectors.toSet());
    return sources.equals(Set.of(placing)) && !order.status().equals(OrderStatus.NEW);
  }

  private static Button enabled(Options.Allowed can, OrderLifecycle lifecycle, Locale locale) {
    Text label = lifecycle.messages().label(can.action(), locale);
    return new Button(
        can.action(),
        label,
        true,
        can.needsJustification(),
        can.needs(),
        can.takes(),
        List.of(),
        List.of());
  }

  private static Button disabled(
      Refused why, OrderLifecycle lifecycle, Order order, Request request, Locale locale) {
    Explanation explained = Explanation.of(
        why, order, request, lifecycle.messages(), Audience.of(request.actor()), locale);
    Text label = lifecycle.messages().label(request.action(), locale);
    return new Button(
        request.action(),
        label,
        false,
        false,
        List.of(),
        List.of(),
        explained.reasons(),
        explained.remedies());
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("action", action)
        .with("label", label)
        .with("enabled", enabled)
        .with("needs", Options.codes(needsJustification, needs))
        .with("takes", takes)
        .with("reasons", reasons)
        .with("remedies", remedies)
        .members();
  }
}
