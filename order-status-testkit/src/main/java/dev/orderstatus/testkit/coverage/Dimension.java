package dev.orderstatus.testkit.coverage;

import java.util.Locale;

/** What can be covered of a status set. */
public enum Dimension {
  /**
   * Each status: an order was decided in it, or came to it. To ask for what the set does not know,
   * or with the wrong status in mind, is not to decide.
   */
  STATUSES,
  /**
   * Each status, action and order type that has a transition: it was taken. Left out is what its
   * guards rule out for every order there, only to tell why.
   */
  TRANSITIONS,
  /**
   * Each guard of each row of the table of transitions, twice: it held, and it failed. Only what
   * the engine asks counts: of an event nothing after the first guard that fails, and nothing at
   * all where the order reflects the event already.
   */
  GUARDS,
  /**
   * Each answer of an action, before a transition is looked for or where none fits: it was given.
   * Of several that hold the first is.
   */
  ANSWERS,
  /**
   * Each input that an action takes, in three ways: taken, blank, and of the wrong kind; and for
   * each action another input, which it does not take. A blank one counts as one that is not there,
   * or is cleared; a command is refused with the other two, an event leaves them out.
   */
  INPUTS,
  /** Each action with each actor who may: this actor's request was accepted. */
  ACTORS,
  /**
   * Each reason that a guard or an answer of the set names: a decision gave it. Reasons that only
   * the engine gives, such as {@code stale-status}, are not asked for.
   */
  REASONS,
  /**
   * Each status, action and notice (reason, remedy, warning, effect) of the set in each language of
   * its texts: it was told in this language.
   */
  MESSAGES;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The word for it in reports.
   *
   * @return the code, for example {@code transitions}
   */
  public String code() {
    return code;
  }
}
