package dev.orderstatus.testkit.cli.text;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Why a text is not JSON. The parser's own words speak of its settings, which nobody can change.
 */
public final class NotJson {

  private NotJson() {}

  /**
   * Says what is wrong with a line.
   *
   * @param broken the exception of the parser
   * @return the problem, its place, and the expected form
   */
  public static String problem(JacksonException broken) {
    if (broken instanceof UnexpectedEndOfInputException) {
      return "not JSON: it ends too early; close what was opened";
    }
    long offset = broken.getLocation().getCharOffset();
    String where = offset < 0 ? "" : ", at character " + (offset + 1);
    boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate");
    return twice
        ? "not JSON: a member is given twice" + where + "; leave one of them out"
        : "not JSON" + where
            + ": expected members such as \"name\": value, a value being text in double quotes,"
            + " a number, true, false, null, {...} or [...]";
  }
}
