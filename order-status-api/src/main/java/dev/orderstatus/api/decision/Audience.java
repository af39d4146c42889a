package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Actor;
import java.util.Locale;
import java.util.Objects;

/** The audience of a text or an effect. */
public enum Audience {
  /** The customer, or any other requester. */
  CUSTOMER,
  /** The approver of a request. */
  APPROVER,
  /** The people of the shop. */
  STAFF;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The audience that an actor belongs to.
   *
   * @param actor the one who asks or reports
   * @return customer for the customer, approver for the approver, staff for everybody else
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
