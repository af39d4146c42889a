package dev.orderstatus.testkit.log;

import java.util.List;
import java.util.function.Supplier;

/**
 * Makes the rows of one kind of log out of its records.
 *
 * @param <R> the kind of row
 */
interface Rows<R> {

  /** Receives the rows of a record. */
  interface Sink<R> {
    void take(Entry<R> entry);

    /** Takes an entry that may be made later, in another thread than the one that reads. */
    default void takeLater(Supplier<Entry<R>> entry) {
      take(entry.get());
    }

    /** Rows of one order at one instant, whose sequence is unknown. */
    void takeTogether(List<Entry<R>> entries);
  }

  void read(LogRecord record, Sink<R> sink) throws UnreadableLogException;
}
