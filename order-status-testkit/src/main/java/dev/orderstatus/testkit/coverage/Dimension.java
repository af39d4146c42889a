package dev.orderstatus.testkit.coverage;

import java.util.Locale;

/** The dimensions of coverage of a status set. */
public enum Dimension {
  /**
   * Each status: an order was decided in it, or entered it. A question with an unknown word, or
   * with a wrong expected status, does not count.
   */
  STATUSES,
  /**
   * Each status, action and order type with a transition: it was taken. A transition is left out if
   * its guards rule out every order there, and only give the reason.
   */
  TRANSITIONS,
  /**
   * Each guard of each row of the table of transitions, twice: it held, and it failed. Only guards
   * that the engine evaluates count: for an event none after the first guard that fails, and none
   * at all if the order already reflects the event.
   */
  GUARDS,
  /**
   * Each answer of an action, before the search for a transition or when none fits: it was given.
   * Of several that hold, the first is given.
   */
  ANSWERS,
  /**
   * Each input that an action takes, in three ways: taken, blank, and of the wrong kind; and for
   * each action another input, which it does not take. A blank input counts as missing, or clears
   * the attribute. A command with one of the other two is refused; an event drops it.
   */
  INPUTS,
  /** Each action with each permitted actor: this actor's request was accepted. */
  ACTORS,
  /**
   * Each reason that a guard or an answer of the set names: a decision gave it. Reasons that only
   * the engine gives, such as {@code stale-status}, are left out.
   */
  REASONS,
  /**
   * Each status, action and notice (reason, remedy, warning, effect) of the set in each language of
   * its texts: its text was used in this language.
   */
  MESSAGES;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * Returns its word in reports.
   *
   * @return the code, for example {@code transitions}
   */
  public String code() {
    return code;
  }
}
