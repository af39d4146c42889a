package dev.orderstatus.testkit.cli.replay;

import java.io.PrintStream;
import java.util.Locale;

/** Shows people at a terminal how far long work has come. */
final class Progress {
  private static final long EVERY = 1_000_000_000L;

  private final PrintStream err;
  private final boolean shown;
  private long last = System.nanoTime();
  private boolean open;

  Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /**
   * For people: there is a console where standard input and output are terminals. From JDK 22 on
   * that holds only for the console of {@code java.base}; the other one is always there.
   */
  @SuppressWarnings("SystemConsoleNull")
  static Progress atTerminal(PrintStream err) {
    System.setProperty("jdk.console", "java.base");
    return new Progress(err, System.console() != null);
  }

  void at(long rows) {
    long now = System.nanoTime();
    if (shown && now - last > EVERY) {
      last = now;
      open = true;
      err.print(String.format(Locale.ROOT, "\r%,d rows", rows));
      err.flush();
    }
  }

  void end() {
    if (open) {
      err.print("\r\u001b[K");
      open = false;
    }
  }
}
