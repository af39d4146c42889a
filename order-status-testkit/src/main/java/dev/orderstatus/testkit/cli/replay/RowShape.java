package dev.orderstatus.testkit.cli.replay;

import java.time.Instant;

/**
 * Makes the rows of one kind of log out of their texts, and shows them again.
 *
 * @param <R> the kind of row
 */
interface RowShape<R> {
  R read(RowSource source) throws BadRowException;

  long line(R row);

  String order(R row);

  Instant at(R row);

  /** The action or the status. */
  String code(R row);
}
