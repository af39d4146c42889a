package example.springshop.web;

import java.util.List;

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
}
