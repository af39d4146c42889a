package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;
import java.util.List;

/**
 * The party that asks or reports. Every status set knows seven actors; sets and plugins may add
 * more.
 *
 * <p>Immutable and thread-safe.
 */
public final class Actor extends Code {

  /** The customer, or any other requester. */
  public static final Actor CUSTOMER = of("customer");

  /** The people of the shop: employee, merchant, seller. */
  public static final Actor STAFF = of("staff");

  /** The approver of a request. */
  public static final Actor APPROVER = of("approver");

  /** The shop software itself. */
  public static final Actor SYSTEM = of("system");

  /** The payment provider. */
  public static final Actor PAYMENT_PROVIDER = of("payment-provider");

  /** The supplier, vendor or distributor. */
  public static final Actor SUPPLIER = of("supplier");

  /** The carrier, who delivers the parcel. */
  public static final Actor CARRIER = of("carrier");

  /** The seven actors that every status set knows, in their listed order. */
  public static final List<Actor> KNOWN =
      List.of(CUSTOMER, STAFF, APPROVER, SYSTEM, PAYMENT_PROVIDER, SUPPLIER, CARRIER);

  private Actor(String value) {
    super("an actor", value);
  }

  /**
   * Makes an actor from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static Actor of(String value) {
    return new Actor(value);
  }

  /**
   * Reads an actor from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, Actor> parse(String text) {
    return parse("an actor", text, Actor::new);
  }
}
