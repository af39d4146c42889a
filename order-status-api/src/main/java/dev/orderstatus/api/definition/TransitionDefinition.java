package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of the table of transitions: from these statuses, this action by these actors, under
 * these guards, leads there and has these effects. Immutable and thread-safe.
 *
 * @param sources the statuses it starts from
 * @param action the action
 * @param types the order types it is for; none means all
 * @param actors who may, in the order in which they are named to somebody who may not
 * @param guards what must hold, in the order in which reasons are given
 * @param target the status it leads to; empty where the order stays in place
 * @param effects what the shop should do, each under its condition
 * @param warnings what to know all the same, each under its condition
 * @param change what changes in the order beside its status, and which inputs the action takes
 * @param changes what changes in place of that under a condition; the first that holds counts
 * @param replaceable whether a plugin may put a row of its own in place of this one
 * @param newAttempt whether it begins an attempt anew: an event dated before the order's status
 *     needs attention, as the order may have gone round since
 */
public record TransitionDefinition(
    FromStatuses sources,
    Action action,
    List<OrderType> types,
    List<Actor> actors,
    List<Guard> guards,
    Optional<OrderStatus> target,
    List<Conditional<Effect>> effects,
    List<Conditional<Warning>> warnings,
    Change change,
    List<Conditional<Change>> changes,
    boolean replaceable,
    boolean newAttempt) {

  /** Checks that nothing is missing, and copies the lists. */
  public TransitionDefinition {
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(action, "action");
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    guards = List.copyOf(guards);
    Objects.requireNonNull(target, "target");
    effects = List.copyOf(effects);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(change, "change");
    changes = List.copyOf(changes);
  }

  /**
   * The attributes that may be given with the action.
   *
   * @return those stored and those only compared, in the order in which they were declared
   */
  public List<Attribute<?>> inputs() {
    List<Attribute<?>> attributes = new ArrayList<>();
    for (Input input : change.inputs()) {
      attributes.add(input.attribute());
    }
    return attributes;
  }

  /**
   * Names its place in the table of transitions as a reader of the table would.
   *
   * @return for example {@code from received on ship for goods}
   */
  public String place() {
    return sources.place(action, types);
  }

  /**
   * Starts a row of the table of transitions.
   *
   * @return the first step: from where
   */
  public static From row() {
    return new From();
  }

  /** Says where a row of the table starts. */
  public static final class From extends FromStep<On> {
    From() {}

    @Override
    On next(FromStatuses sources) {
      return new On(sources);
    }
  }

  /** Says which action a row is about. */
  public static final class On {
    private final FromStatuses sources;

    On(FromStatuses sources) {
      this.sources = sources;
    }

    /**
     * It is about this action.
     *
     * @param action the action
     * @return the next step: who may
     */
    public By on(Action action) {
      return new By(sources, Objects.requireNonNull(action, "action"));
    }
  }

  /** Says who may. */
  public static final class By {
    private final FromStatuses sources;
    private final Action action;

    By(FromStatuses sources, Action action) {
      this.sources = sources;
      this.action = action;
    }

    /**
     * These actors may.
     *
     * @param actors the actors, in the order in which they are named to somebody who may not
     * @return the next step: where it leads
     */
    public To by(Actor... actors) {
      return new To(sources, action, Listed.of("actors", actors));
    }
  }

  /** Says where it leads. */
  public static final class To {
    private final FromStatuses sources;
    private final Action action;
    private final List<Actor> actors;

    To(FromStatuses sources, Action action, List<Actor> actors) {
      this.sources = sources;
      this.action = action;
      this.actors = actors;
    }

    /**
     * It leads to this status.
     *
     * @param target the status
     * @return the row, to which guards and effects may be added
     */
    public Builder to(OrderStatus target) {
      return new Builder(
          sources, action, actors, Optional.of(Objects.requireNonNull(target, "target")));
    }

    /**
     * The order stays where it is: a permission, or a note.
     *
     * @return the row, to which guards and effects may be added
     */
    public Builder stay() {
      return new Builder(sources, action, actors, Optional.empty());
    }
  }

  /** Adds guards, effects and changes to a row. Not thread-safe. */
  public static final class Builder extends RowParts<Builder> {
    private final FromStatuses sources;
    private final Action action;
    private final List<Actor> actors;
    private final Optional<OrderStatus> target;
    private final List<Attribute<?>> cleared = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private Optional<Payment> payment = Optional.empty();
    private Attributes set = Attributes.none();
    private boolean replaceable;
    private final List<Conditional<Variation>> variations = new ArrayList<>();
    private Optional<Attribute<String>> reasonAs = Optional.empty();
    private boolean newAttempt;
    private boolean reenters;

    Builder(FromStatuses sources, Action action, List<Actor> actors, Optional<OrderStatus> target) {
      this.sources = sources;
      this.action = action;
      this.actors = actors;
      this.target = target;
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * The payment becomes this.
     *
     * @param payment the payment state
     * @return this builder
     */
    public Builder paymentBecomes(Payment payment) {
      this.payment = Optional.of(Objects.requireNonNull(payment, "payment"));
      return this;
    }

    /**
     * The payment becomes this under a condition, in place of what it becomes otherwise. The first
     * condition that holds counts.
     *
     * @param condition when it does
     * @param payment the payment state
     * @param alsoCleared attributes that are taken away then, beside those always taken away
     * @return this builder
     */
    public Builder paymentBecomes(
        Condition condition, Payment payment, Attribute<?>... alsoCleared) {
      variations.add(new Conditional<>(
          condition,
          new Variation(
              Optional.of(Objects.requireNonNull(payment, "payment")),
              Listed.of("alsoCleared", alsoCleared))));
      return this;
    }

    /**
     * The payment stays as it is under a condition, in place of what it becomes otherwise.
     *
     * @param condition when it does
     * @return this builder
     */
    public Builder paymentStays(Condition condition) {
      variations.add(new Conditional<>(condition, new Variation(Optional.empty(), List.of())));
      return this;
    }

    /**
     * The actor's reason becomes the value of an attribute, where one is given.
     *
     * @param attribute the attribute
     * @return this builder
     */
    public Builder reasonBecomes(Attribute<String> attribute) {
      reasonAs = Optional.of(Objects.requireNonNull(attribute, "attribute"));
      return this;
    }

    /**
     * An attribute gets a value.
     *
     * @param attribute the attribute
     * @param value its value
     * @param <T> the type of the value
     * @return this builder
     * @throws IllegalArgumentException when the value does not fit the attribute
     */
    public <T> Builder set(Attribute<T> attribute, T value) {
      set = set.with(attribute, value);
      return this;
    }

    /**
     * Attributes are taken away.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder clear(Attribute<?>... attributes) {
      cleared.addAll(Listed.of("attributes", attributes));
      return this;
    }

    /**
     * Attributes that may be given with the action and are stored. The action takes those that its
     * row names and no others: a command with another one is refused, an event leaves it out. Where
     * a guard asks for one of these and it is missing, the action is shown as possible and in need
     * of it.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder inputs(Attribute<?>... attributes) {
      return inputs(Input.Use.STORED, attributes);
    }

    /**
     * Attributes that may be given with the action and are stored; a blank text takes away what the
     * order has.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder inputsOrBlank(Attribute<?>... attributes) {
      return inputs(Input.Use.STORED_OR_CLEARED, attributes);
    }

    /**
     * Attributes that may be given with the action, are compared with what the order has, and are
     * never stored.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder compares(Attribute<?>... attributes) {
      return inputs(Input.Use.COMPARED, attributes);
    }

    private Builder inputs(Input.Use use, Attribute<?>... attributes) {
      for (Attribute<?> attribute : Listed.of("attributes", attributes)) {
        inputs.add(new Input(attribute, use));
      }
      return this;
    }

    /**
     * It begins an attempt anew, such as a rejection that may come again after a retry: the event
     * needs attention where it is dated before the order's status by more than the shop's
     * tolerance.
     *
     * @return this builder
     */
    public Builder newAttempt() {
      newAttempt = true;
      return this;
    }

    /**
     * The order enters the target anew where it is there already, so that the time in its status,
     * and what was promised for it, begins again.
     *
     * @return this builder
     */
    public Builder reenters() {
      reenters = true;
      return this;
    }

    /**
     * An e-mail to the customer that the actor chooses to send (C20). Where it is not chosen and
     * the customer has no account to look at, the decision has the warning
     * {@code guest-not-informed}.
     *
     * @param effect the e-mail
     * @return this builder
     */
    public Builder optIn(Effect effect) {
      return effect(Condition.customerNotified(), effect)
          .warning(
              Condition.allOf(
                  Condition.not(Condition.customerNotified()),
                  Condition.not(Condition.hasAccount())),
              WarningCode.GUEST_NOT_INFORMED);
    }

    /**
     * A plugin may put a row of its own in place of this one: one with the same sources, action and
     * order types. Without this, nobody can.
     *
     * @return this builder
     */
    public Builder replaceable() {
      replaceable = true;
      return this;
    }

    private Change change(Optional<Payment> payment, List<Attribute<?>> cleared) {
      return new Change(payment, set, cleared, inputs, reasonAs, reenters);
    }

    private List<Conditional<Change>> varied() {
      List<Conditional<Change>> changes = new ArrayList<>();
      for (Conditional<Variation> variation : variations) {
        List<Attribute<?>> all = new ArrayList<>(cleared);
        all.addAll(variation.value().cleared());
        Change varied = change(variation.value().payment(), all);
        changes.add(new Conditional<>(variation.condition(), varied));
      }
      return changes;
    }

    private record Variation(Optional<Payment> payment, List<Attribute<?>> cleared) {}

    TransitionDefinition build() {
      return new TransitionDefinition(
          sources,
          action,
          types,
          actors,
          guards,
          target,
          effects,
          warnings,
          change(payment, cleared),
          varied(),
          replaceable,
          newAttempt);
    }
  }
}
