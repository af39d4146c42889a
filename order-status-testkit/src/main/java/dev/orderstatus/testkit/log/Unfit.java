package dev.orderstatus.testkit.log;

import io.vavr.control.Either;

/** The fault of a value, which makes its row unreadable. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  Unfit(String problem) {
    super(problem, null, false, false);
  }

  static <T> T unlessRead(Either<String, T> value) throws Unfit {
    return value.getOrElseThrow(Unfit::new);
  }
}
