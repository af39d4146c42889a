package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.util.List;
import org.immutables.value.Value;

/** One row of the table of statuses. Immutable and thread-safe. */
@Value.Immutable
@DefinitionStyle
public sealed interface StatusDefinition permits ImmutableStatusDefinition {

  /** Whether anything leads on from a status. */
  enum Ending {
    /** The order goes on from here. */
    NONE,
    /** The order may end here; a correction may take it back, and a plugin may lead on. */
    FINAL,
    /** Nothing leads on, and no plugin can change that. */
    TERMINAL
  }

  /**
   * The status that the row is about.
   *
   * @return the status
   */
  OrderStatus status();

  /**
   * The group it belongs to; that of an order depends on its payment too, see
   * {@link #phase(Payment)}.
   *
   * @return in progress, unless said otherwise
   */
  @Value.Default
  default Phase phase() {
    return Phase.IN_PROGRESS;
  }

  /**
   * The list its orders stand in.
   *
   * @return recent, unless said otherwise
   */
  @Value.Default
  default Section section() {
    return Section.RECENT;
  }

  /**
   * Whether anything leads on from it.
   *
   * @return that the order goes on, unless said otherwise
   */
  @Value.Default
  default Ending ending() {
    return Ending.NONE;
  }

  /**
   * Whether an order that ends here ended well.
   *
   * @return false where it does not end here
   */
  @Value.Default
  default boolean successful() {
    return false;
  }

  /**
   * Whether the customer must not see it (B8).
   *
   * @return true when the customer's message is neutral
   */
  @Value.Default
  default boolean hidden() {
    return false;
  }

  /**
   * Whether orders come to it from elsewhere.
   *
   * @return true when no transition need lead to it
   */
  @Value.Default
  default boolean imported() {
    return false;
  }

  /**
   * The times promised to the customer.
   *
   * @return the times, each under its condition; the first whose condition holds counts
   */
  List<Conditional<Promise>> promises();

  /**
   * The names of message variants.
   *
   * @return the names, each under its condition; the first whose condition holds counts
   */
  List<Conditional<String>> variants();

  /**
   * The group in which an order with this status stands. An order that waits for money which is
   * settled, secured, refunded or disputed waits for it no longer: it is in progress.
   *
   * @param payment the order's payment
   * @return the phase of the status; in progress where that is awaiting payment and the payment is
   *     neither open nor unlinked
   */
  default Phase phase(Payment payment) {
    boolean awaited = payment.isOpen() || payment == Payment.UNLINKED;
    return phase() == Phase.AWAITING_PAYMENT && !awaited ? Phase.IN_PROGRESS : phase();
  }

  /**
   * Starts a row of the table of statuses: in progress, recent and going on, unless said otherwise.
   *
   * @param status the status
   * @return a builder of the row
   */
  static Builder of(OrderStatus status) {
    return new Builder().status(status);
  }

  /**
   * This row, to be changed.
   *
   * @return a builder with all that the row says
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Writes one row of the table of statuses. Not thread-safe. */
  final class Builder extends ImmutableStatusDefinition.Builder {
    Builder() {}

    /**
     * Its orders are changeable and not yet processed (B2).
     *
     * @return this builder
     */
    public Builder recent() {
      return section(Section.RECENT);
    }

    /**
     * Its orders are processed and not modifiable (B3).
     *
     * @return this builder
     */
    public Builder historical() {
      return section(Section.HISTORICAL);
    }

    /**
     * The order may end here; a correction may take it back, and a plugin may lead on.
     *
     * @return this builder
     */
    public Builder isFinal() {
      return ending(Ending.FINAL);
    }

    /**
     * Nothing leads on from it to another status, and no plugin can change that.
     *
     * @return this builder
     */
    public Builder terminal() {
      return ending(Ending.TERMINAL);
    }

    /**
     * An order that ends here ended well.
     *
     * @return this builder
     */
    public Builder successful() {
      return successful(true);
    }

    /**
     * The customer must not see it: the customer's message is neutral.
     *
     * @return this builder
     */
    public Builder hiddenFromCustomer() {
      return hidden(true);
    }

    /**
     * Orders come to it from elsewhere: from another system, or from a time before this set. No
     * transition need lead to it; how it is left is checked as of any other.
     *
     * @return this builder
     */
    public Builder imported() {
      return imported(true);
    }

    /**
     * A time the customer is told.
     *
     * @param promise the time
     * @return this builder
     */
    public Builder promise(Promise promise) {
      return promise(Condition.ALWAYS, promise);
    }

    /**
     * A time the customer is told under a condition on the order.
     *
     * @param condition when it is told
     * @param promise the time
     * @return this builder
     */
    public Builder promise(Condition condition, Promise promise) {
      return promises(new Conditional<>(condition, promise));
    }

    /**
     * Another message under a condition on the order: the texts {@code status.CODE.NAME.headline},
     * {@code .body} and {@code .next.1} and following take the place of those without the name.
     *
     * @param name the name of the variant: lower-case words joined by hyphens
     * @param condition when it is used
     * @return this builder
     */
    public Builder variant(String name, Condition condition) {
      return variants(new Conditional<>(condition, name));
    }
  }
}
