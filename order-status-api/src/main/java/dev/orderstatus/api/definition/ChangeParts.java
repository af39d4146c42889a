package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The changes that a row makes to an order, and the inputs that it takes. */
sealed interface ChangeParts<B extends ChangeParts<B>> permits TransitionDefinition.Builder {

  B paymentCases(Conditional<PaymentCase> paymentCase);

  B cleared(Iterable<? extends Attribute<?>> attributes);

  B takes(Iterable<? extends Input> inputs);

  /**
   * Sets the new payment state under a condition, in place of the usual one. The first condition
   * that holds counts.
   *
   * @param condition when the case applies
   * @param payment the payment state
   * @param alsoCleared attributes to remove in this case, in addition to those always removed
   * @return this builder
   */
  default B paymentBecomes(Condition condition, Payment payment, Attribute<?>... alsoCleared) {
    return paymentCases(new Conditional<>(
        condition,
        new PaymentCase(
            Optional.of(Objects.requireNonNull(payment, "payment")),
            Listed.of("alsoCleared", alsoCleared))));
  }

  /**
   * Leaves the payment as it is under a condition, in place of the usual change.
   *
   * @param condition when the case applies
   * @return this builder
   */
  default B paymentStays(Condition condition) {
    return paymentCases(new Conditional<>(condition, new PaymentCase(Optional.empty(), List.of())));
  }

  /**
   * Removes attributes.
   *
   * @param attributes the attributes
   * @return this builder
   */
  default B clear(Attribute<?>... attributes) {
    return cleared(Listed.of("attributes", attributes));
  }

  /**
   * Names attributes that may be given with the action and are stored. The action takes only the
   * inputs that its row names: a command with another input is refused, an event leaves it out. If
   * a guard requires one of these and it is missing, the options show the action as possible and
   * list the attribute as needed.
   *
   * @param attributes the attributes
   * @return this builder
   */
  default B inputs(Attribute<?>... attributes) {
    return inputs(Input.Use.STORED, attributes);
  }

  /**
   * Names attributes that may be given with the action and are stored; a blank text removes the
   * order's value.
   *
   * @param attributes the attributes
   * @return this builder
   */
  default B inputsOrBlank(Attribute<?>... attributes) {
    return inputs(Input.Use.STORED_OR_CLEARED, attributes);
  }

  /**
   * Names attributes that may be given with the action, are compared with the order's values, and
   * are never stored.
   *
   * @param attributes the attributes
   * @return this builder
   */
  default B compares(Attribute<?>... attributes) {
    return inputs(Input.Use.COMPARED, attributes);
  }

  private B inputs(Input.Use use, Attribute<?>... attributes) {
    return takes(Listed.of("attributes", attributes).stream()
        .map(attribute -> new Input(attribute, use))
        .toList());
  }
}
