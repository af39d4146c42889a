package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One row of the table of statuses. Immutable and thread-safe.
 *
 * @param status the status
 * @param phase the group it belongs to; that of an order depends on its payment too, see
 *     {@link #phase(Payment)}
 * @param section the list its orders stand in
 * @param ending whether anything leads on from it
 * @param successful whether an order that ends here ended well; false where it does not end here
 * @param hidden whether the customer must not see it (B8)
 * @param imported whether orders come to it from elsewhere, so that no transition need lead to it
 * @param promises the times the customer is told; the first whose condition holds counts
 * @param variants the names of message variants; the first whose condition holds counts
 */
public record StatusDefinition(
    OrderStatus status,
    Phase phase,
    Section section,
    Ending ending,
    boolean successful,
    boolean hidden,
    boolean imported,
    List<Conditional<Promise>> promises,
    List<Conditional<String>> variants) {

  /** Whether anything leads on from a status. */
  public enum Ending {
    /** The order goes on from here. */
    NONE,
    /** The order may end here; a correction may take it back, and a plugin may lead on. */
    FINAL,
    /** Nothing leads on, and no plugin can change that. */
    TERMINAL
  }

  /** Checks that nothing is missing, and copies the lists. */
  public StatusDefinition {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(ending, "ending");
    promises = List.copyOf(promises);
    variants = List.copyOf(variants);
  }

  /**
   * The group in which an order with this status stands. An order that waits for money which is
   * settled, secured, refunded or disputed waits for it no longer: it is in progress.
   *
   * @param payment the order's payment
   * @return the phase of the status; in progress where that is awaiting payment and the payment is
   *     neither open nor unlinked
   */
  public Phase phase(Payment payment) {
    boolean awaited = payment.isOpen() || payment == Payment.UNLINKED;
    return phase == Phase.AWAITING_PAYMENT && !awaited ? Phase.IN_PROGRESS : phase;
  }

  /**
   * Starts a row of the table of statuses.
   *
   * @param status the status
   * @return a builder of the row
   */
  public static Builder of(OrderStatus status) {
    return new Builder(status);
  }

  /**
   * Writes one row of the table of statuses: in progress, recent and going on, unless said
   * otherwise. Not thread-safe.
   */
  public static final class Builder {
    private final OrderStatus status;
    private Phase phase = Phase.IN_PROGRESS;
    private Section section = Section.RECENT;
    private Ending ending = Ending.NONE;
    private boolean successful;
    private boolean hidden;
    private boolean imported;
    private final List<Conditional<Promise>> promises = new ArrayList<>();
    private final List<Conditional<String>> variants = new ArrayList<>();

    Builder(OrderStatus status) {
      this.status = Objects.requireNonNull(status, "status");
    }

    /**
     * The group it belongs to.
     *
     * @param phase the phase
     * @return this builder
     */
    public Builder phase(Phase phase) {
      this.phase = Objects.requireNonNull(phase, "phase");
      return this;
    }

    /**
     * Its orders are changeable and not yet processed (B2).
     *
     * @return this builder
     */
    public Builder recent() {
      this.section = Section.RECENT;
      return this;
    }

    /**
     * Its orders are processed and not modifiable (B3).
     *
     * @return this builder
     */
    public Builder historical() {
      this.section = Section.HISTORICAL;
      return this;
    }

    /**
     * The order may end here; a correction may take it back, and a plugin may lead on.
     *
     * @return this builder
     */
    public Builder isFinal() {
      this.ending = Ending.FINAL;
      return this;
    }

    /**
     * Nothing leads on from it to another status, and no plugin can change that.
     *
     * @return this builder
     */
    public Builder terminal() {
      this.ending = Ending.TERMINAL;
      return this;
    }

    /**
     * An order that ends here ended well.
     *
     * @return this builder
     */
    public Builder successful() {
      this.successful = true;
      return this;
    }

    /**
     * The customer must not see it: the customer's message is neutral.
     *
     * @return this builder
     */
    public Builder hiddenFromCustomer() {
      this.hidden = true;
      return this;
    }

    /**
     * Orders come to it from elsewhere: from another system, or from a time before this set. No
     * transition need lead to it; how it is left is checked as of any other.
     *
     * @return this builder
     */
    public Builder imported() {
      this.imported = true;
      return this;
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
      promises.add(new Conditional<>(condition, promise));
      return this;
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
      variants.add(new Conditional<>(condition, name));
      return this;
    }

    StatusDefinition build() {
      return new StatusDefinition(
          status, phase, section, ending, successful, hidden, imported, promises, variants);
    }
  }
}
