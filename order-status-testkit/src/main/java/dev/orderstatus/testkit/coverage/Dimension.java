package dev.orderstatus.testkit.coverage;

import java.util.Locale;

/** What can be covered of a status set. */
public enum Dimension {
  /** Each status: an order was decided in it, or came to it. */
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
