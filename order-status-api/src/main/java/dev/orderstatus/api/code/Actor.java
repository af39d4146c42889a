package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;
import java.util.List;

/**
 * Who asks or reports. Seven are known to every status set; plugins may bring more.
 *
 * <p>Immutable and thread-safe.
 */
public final class Actor extends Code {

  /** The customer, or whoever requests. */
  public static final Actor CUSTOMER = of("customer");

  /** The people of the shop: employee, merchant, seller. */
  public static final Actor STAFF = of("staff");

  /** Who approves a request. */
  public static final Actor APPROVER = of("approver");

  /** The shop software itself. */
  public static final Actor SYSTEM = of("system");

  /** The payment provider. */
  public static final Actor PAYMENT_PROVIDER = of("payment-provider");

  /** The supplier, vendor or distributor. */
  public static final Actor SUPPLIER = of("supplier");

  /** The carrier, who brings the parcel. */
  public static final Actor CARRIER = of("carrier");

  /** The seven actors that every status set knows, in the order in which they are listed. */
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
   * @throws IllegalArgumentException when it is not a code; the message says what was given, where
   *     it fails and what is expected
   */
  @JsonCreator
  public static Actor of(String value) {
    return new Actor(value);
  }

  /**
   * Reads an actor from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or what is wrong with the text
   */
  public static Either<String, Actor> parse(String text) {
    return parse("an actor", text, Actor::new);
  }
}
