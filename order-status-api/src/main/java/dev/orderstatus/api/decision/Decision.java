package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * The answer to one request about one order: accepted, unchanged, refused or attention.
 *
 * <p>Immutable and thread-safe; equal decisions say the same. A decision holds no order, so that it
 * can be shared: {@link dev.orderstatus.api.OrderLifecycle#ask} puts it together with the order and
 * the request it was made for, and works out the order after it.
 */
public sealed interface Decision permits Accepted, Attention, Refused, Unchanged {

  /** The four kinds of decision. */
  enum Kind {
    /** A transition fits. */
    ACCEPTED,
    /** The order already reflects what is reported. */
    UNCHANGED,
    /** A command does not fit. */
    REFUSED,
    /** No transition can follow what is reported. */
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
   * Which of the four it is.
   *
   * @return the kind
   */
  default Kind kind() {
    return fold(
        it -> Kind.ACCEPTED, it -> Kind.UNCHANGED, it -> Kind.REFUSED, it -> Kind.ATTENTION);
  }

  /**
   * Why it was not accepted.
   *
   * @return the reasons, the most telling first; none for an accepted one
   */
  default List<Reason> reasons() {
    return List.of();
  }

  /**
   * What to do instead.
   *
   * @return the remedies of all reasons, in their order, each once
   */
  default List<Remedy> remedies() {
    return reasons().stream()
        .flatMap(reason -> reason.remedies().stream())
        .distinct()
        .toList();
  }

  /**
   * What the shop should do.
   *
   * @return the effects, in the order of the definition
   */
  default List<Effect> effects() {
    return List.of();
  }

  /**
   * What to mind although it was accepted.
   *
   * @return the warnings
   */
  default List<Warning> warnings() {
    return List.of();
  }

  /**
   * Goes on with whichever it is.
   *
   * @param accepted what to do with an accepted decision
   * @param unchanged what to do when nothing changed
   * @param refused what to do with a refusal
   * @param attention what to do when somebody must look at it
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
    if (this instanceof Accepted it) {
      return accepted.apply(it);
    }
    if (this instanceof Unchanged it) {
      return unchanged.apply(it);
    }
    return this instanceof Refused it ? refused.apply(it) : attention.apply((Attention) this);
  }

  /**
   * Whether a transition was taken.
   *
   * @return true for an accepted decision
   */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /**
   * This decision as the answer to a question that may be refused.
   *
   * @return the refusal on the left, any other decision on the right
   */
  default Either<Refused, Decision> toEither() {
    return this instanceof Refused refused ? Either.left(refused) : Either.right(this);
  }
}
