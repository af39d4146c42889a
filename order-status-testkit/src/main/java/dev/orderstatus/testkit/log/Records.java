package dev.orderstatus.testkit.log;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a log, one after the other. */
interface Records {

  /** The names of the columns so far; a later record of JSON may add some. */
  List<String> columns();

  /** The next record, which may be the same object as the one before; null at the end. */
  @Nullable LogRecord next() throws IOException;

  /** The delimiter of the fields of a row; empty if there is none. */
  String delimiter();
}
