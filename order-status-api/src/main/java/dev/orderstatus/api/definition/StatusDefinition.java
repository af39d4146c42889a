package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.time.Promise;
import java.util.List;
import org.immutables.value.Value;

/** One row of the table of statuses. Immutable and thread-safe. */
@Value.Immutable
@BuilderStyle
public sealed interface StatusDefinition permits ImmutableStatusDefinition {

  /** The kinds of endings. */
  enum Ending {
    /** The order goes on from here. */
    NONE("none"),
    /** The order may end here; a correction may undo the ending, and a plugin may add a way on. */
    CORRECTABLE("final"),
    /** Nothing leads on, and no plugin can change that. */
    TERMINAL("terminal");

    private final String code;

    Ending(String code) {
      this.code = code;
    }

    /**
     * The stable word for this kind of ending.
     *
     * @return the code, for example {@code final}
     */
    public String code() {
      return code;
    }
  }

  /**
   * The status of the row.
   *
   * @return the status
   */
  OrderStatus status();

  /**
   * The group of the status. The group of an order also depends on its payment, see
   * {@link #phase(Payment)}.
   *
   * @return the phase; in progress by default
   */
  @Value.Default
  default Phase phase() {
    return Phase.IN_PROGRESS;
  }

  /**
   * The list of orders with this status.
   *
   * @return the section; recent by default
   */
  @Value.Default
  default Section section() {
    return Section.RECENT;
  }

  /**
   * The kind of ending that the status is.
   *
   * @return the ending; by default the order goes on
   */
  @Value.Default
  default Ending ending() {
    return Ending.NONE;
  }

  /**
   * True if an order that ends here ended well.
   *
   * @return false if the order does not end here
   */
  @Value.Default
  default boolean successful() {
    return false;
  }

  /**
   * True if the status is hidden from the customer (B8).
   *
   * @return true if the customer's message is neutral
   */
  @Value.Default
  default boolean hidden() {
    return false;
  }

  /**
   * True if orders enter this status from elsewhere.
   *
   * @return true if no transition has to lead to the status
   */
  @Value.Default
  default boolean imported() {
    return false;
  }

  /**
   * The way in which the share of a part in this status counts, for the set of a kind of parts.
   *
   * @return the way; nothing unless it is given
   */
  @Value.Default
  default CountsAs countsAs() {
    return CountsAs.NOTHING;
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
   * The phase of an order with this status. An order whose awaited payment is settled, secured,
   * refunded or disputed no longer waits for payment: it is in progress.
   *
   * @param payment the order's payment
   * @return the phase of the status; in progress if that phase is awaiting payment and the payment
   *     is neither open nor unlinked
   */
  default Phase phase(Payment payment) {
    boolean awaited = payment.isOpen() || payment == Payment.UNLINKED;
    return phase() == Phase.AWAITING_PAYMENT && !awaited ? Phase.IN_PROGRESS : phase();
  }

  /**
   * Starts a row of the table of statuses: in progress, recent and going on by default.
   *
   * @param status the status
   * @return a builder of the row
   */
  static Builder of(OrderStatus status) {
    return new Builder().status(status);
  }

  /**
   * Copies this row into a builder, to change it.
   *
   * @return a builder with all parts of the row
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds one row of the table of statuses. Not thread-safe. */
  final class Builder extends ImmutableStatusDefinition.Builder {
    Builder() {}

    /**
     * Makes its orders changeable and not yet processed (B2).
     *
     * @return this builder
     */
    public Builder recent() {
      return section(Section.RECENT);
    }

    /**
     * Makes its orders processed and not modifiable (B3).
     *
     * @return this builder
     */
    public Builder historical() {
      return section(Section.HISTORICAL);
    }

    /**
     * Lets the order end here; a correction may undo the ending, and a plugin may add a way on.
     *
     * @return this builder
     */
    public Builder correctable() {
      return ending(Ending.CORRECTABLE);
    }

    /**
     * Makes the status an end: nothing leads on to another status, and no plugin can change that.
     *
     * @return this builder
     */
    public Builder terminal() {
      return ending(Ending.TERMINAL);
    }

    /**
     * Marks an order that ends here as ended well.
     *
     * @return this builder
     */
    public Builder successful() {
      return successful(true);
    }

    /**
     * Hides the status from the customer: the customer's message is neutral.
     *
     * @return this builder
     */
    public Builder hiddenFromCustomer() {
      return hidden(true);
    }

    /**
     * Lets orders enter from elsewhere: from another system, or from a time before this set. No
     * transition has to lead to the status; the ways out are checked as usual.
     *
     * @return this builder
     */
    public Builder imported() {
      return imported(true);
    }

    /**
     * Promises the customer a time.
     *
     * @param promise the time
     * @return this builder
     */
    public Builder promise(Promise promise) {
      return promise(Condition.ALWAYS, promise);
    }

    /**
     * Promises the customer a time under a condition on the order.
     *
     * @param condition when the promise applies
     * @param promise the time
     * @return this builder
     */
    public Builder promise(Condition condition, Promise promise) {
      return promises(new Conditional<>(condition, promise));
    }

    /**
     * Adds a variant of the message under a condition on the order: the texts
     * {@code status.CODE.NAME.headline}, {@code .body} and {@code .next.1} and following replace
     * those without the name.
     *
     * @param name the name of the variant: lower-case words joined by hyphens
     * @param condition when the variant applies
     * @return this builder
     */
    public Builder variant(String name, Condition condition) {
      return variants(new Conditional<>(condition, name));
    }
  }
}
