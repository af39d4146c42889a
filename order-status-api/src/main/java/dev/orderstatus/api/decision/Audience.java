package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Actor;
import java.util.Locale;
import java.util.Objects;

/** Whom a text or an effect is for. */
public enum Audience {
  /** The customer, or whoever requests. */
  CUSTOMER,
  /** Who approves a request. */
  APPROVER,
  /** The people of the shop. */
  STAFF;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * Who reads what is said to an actor.
   *
   * @param actor who asks or reports
   * @return customer and approver for those two; staff for everybody else
   */
  public static Audience of(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    if (actor.equals(Actor.CUSTOMER)) {
      return CUSTOMER;
    }
    return actor.equals(Actor.APPROVER) ? APPROVER : STAFF;
  }

  /**
   * The word for this audience.
   *
   * @return the code, for example {@code customer}
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
