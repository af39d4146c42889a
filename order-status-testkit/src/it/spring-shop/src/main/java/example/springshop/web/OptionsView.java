package example.springshop.web;

import dev.orderstatus.api.Button;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What the customer may do with an order, and why not the rest.
 *
 * @param order the code of the order
 * @param status the code of its status
 * @param headline what is going on
 * @param actions what the customer may do
 * @param refused what the customer may not do
 */
record OptionsView(
    String order, String status, String headline, List<Action> actions, List<NoAction> refused) {

  /** A button, and what has to be filled in before it is pressed. */
  record Action(String action, String label, List<String> needs) {}

  /** A button to be left out, or shown with the reason why it cannot be pressed. */
  record NoAction(String action, String label, List<Told> reasons, List<Told> remedies) {}

  static OptionsView of(OrderLifecycle webshop, Order order, Instant now, Locale locale) {
    List<Button> buttons = webshop.buttons(order, Actor.CUSTOMER, now, locale);
    return new OptionsView(
        order.code().value(),
        order.status().value(),
        webshop.messages().describe(order, now, locale).headline(),
        buttons.stream()
            .filter(Button::enabled)
            .map(it -> new Action(it.action().value(), it.label().value(), it.needs()))
            .toList(),
        buttons.stream()
            .filter(it -> !it.enabled())
            .map(it -> new NoAction(
                it.action().value(),
                it.label().value(),
                Told.of(it.reasons()),
                Told.of(it.remedies())))
            .toList());
  }
}
