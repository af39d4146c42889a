package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * The result of one request about one order: accepted, unchanged, refused or attention.
 *
 * <p>Immutable and thread-safe; equal decisions have the same content. A decision holds no order
 * and can therefore be shared: {@link dev.orderstatus.api.OrderLifecycle#ask} combines it with its
 * order and request, and computes the order after it.
 */
public sealed interface Decision permits Accepted, Attention, Refused, Unchanged {

  /** The four kinds of decision. */
  enum Kind {
    /** A transition fits. */
    ACCEPTED,
    /** The order already reflects the report. */
    UNCHANGED,
    /** A command does not fit. */
    REFUSED,
    /** No transition can follow the report. */
    ATTENTION;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The word for this kind.
     *
     * @return the code, for example {@code refused}
     */
    @JsonValue
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * The kind of this decision.
   *
   * @return the kind
   */
  default Kind kind() {
    return fold(
        accepted -> Kind.ACCEPTED,
        unchanged -> Kind.UNCHANGED,
        refused -> Kind.REFUSED,
        attention -> Kind.ATTENTION);
  }

  /**
   * The reasons why the request was not accepted.
   *
   * @return the reasons, the most specific first; none for an accepted decision
   */
  default List<Reason> reasons() {
    return List.of();
  }

  /**
   * The remedies of all reasons.
   *
   * @return the remedies in the order of the reasons, without duplicates
   */
  default List<Remedy> remedies() {
    return reasons().stream()
        .flatMap(reason -> reason.remedies().stream())
        .distinct()
        .toList();
  }

  /**
   * The effects for the shop to carry out.
   *
   * @return the effects, in the order of the definition
   */
  default List<Effect> effects() {
    return List.of();
  }

  /**
   * The warnings of an accepted decision.
   *
   * @return the warnings
   */
  default List<Warning> warnings() {
    return List.of();
  }

  /**
   * Applies the function for this kind of decision.
   *
   * @param accepted the function for an accepted decision
   * @param unchanged the function for an unchanged order
   * @param refused the function for a refusal
   * @param attention the function for a decision that needs attention
   * @param <T> the type of the result
   * @return the result
   */
  default <T> T fold(
      Function<? super Accepted, ? extends T> accepted,
      Function<? super Unchanged, ? extends T> unchanged,
      Function<? super Refused, ? extends T> refused,
      Function<? super Attention, ? extends T> attention) {
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(unchanged, "unchanged");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(attention, "attention");
    if (this instanceof Accepted decided) {
      return accepted.apply(decided);
    }
    if (this instanceof Unchanged decided) {
      return unchanged.apply(decided);
    }
    return this instanceof Refused decided
        ? refused.apply(decided)
        : attention.apply((Attention) this);
  }

  /**
   * True if a transition was taken.
   *
   * @return true for an accepted decision
   */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /**
   * This decision as an either, with a refusal on the left.
   *
   * @return the refusal on the left, any other decision on the right
   */
  default Either<Refused, Decision> toEither() {
    return this instanceof Refused refused ? Either.left(refused) : Either.right(this);
  }
}
