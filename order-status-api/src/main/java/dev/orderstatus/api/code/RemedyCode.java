package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * Something to do instead of the refused action.
 *
 * <p>Immutable and thread-safe.
 */
public final class RemedyCode extends Code {

  /** Contact the shop. */
  public static final RemedyCode CONTACT_SHOP = of("contact-shop");

  /** Order again. */
  public static final RemedyCode REORDER = of("reorder");

  /** Ask the people of the shop to do it. */
  public static final RemedyCode ASK_STAFF = of("ask-staff");

  /** Send the bank statement that shows the payment. */
  public static final RemedyCode SUPPLY_BANK_STATEMENT = of("supply-bank-statement");

  /** Contact the distributor; parameter {@code contact} if a contact is known. */
  public static final RemedyCode CONTACT_DISTRIBUTOR = of("contact-distributor");

  /** Withdraw the request. */
  public static final RemedyCode WITHDRAW = of("withdraw");

  /** Cancel rather than modify. */
  public static final RemedyCode CANCEL_RATHER_THAN_MODIFY = of("cancel-rather-than-modify");

  /** Wait; parameter {@code instant} or {@code date}. */
  public static final RemedyCode WAIT_UNTIL = of("wait-until");

  /** Log in, or create an account. */
  public static final RemedyCode LOG_IN = of("log-in");

  /** Give a reason with the action. */
  public static final RemedyCode GIVE_REASON = of("give-reason");

  /** Check the mailbox, including the spam folder. */
  public static final RemedyCode CHECK_MAILBOX = of("check-mailbox");

  /** Undo the shipping first. */
  public static final RemedyCode UNSHIP = of("unship");

  private RemedyCode(String value) {
    super("a remedy", value);
  }

  /**
   * Makes a remedy from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static RemedyCode of(String value) {
    return new RemedyCode(value);
  }

  /**
   * Reads a remedy from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, RemedyCode> parse(String text) {
    return parse("a remedy", text, RemedyCode::new);
  }
}
