package dev.orderstatus.testkit.cli.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a call could not be carried out, for people who do not know what the tool is made of. */
public final class ErrorLine {

  private static final String UNKNOWN = "the system does not say why";

  private ErrorLine() {}

  /**
   * Prints the one line that goes with exit status 2.
   *
   * @param err the stream to write to; flushed
   * @param message the problem, and how to fix it
   */
  public static void print(PrintStream err, String message) {
    err.print("order-status: " + Shown.oneLine(message) + "\n");
    err.flush();
  }

  /**
   * Says why a file cannot be read or written.
   *
   * @param failed the cause; null if unknown
   * @return the reason alone, without the name of the file
   */
  public static String reason(@Nullable IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    if (failed instanceof AccessDeniedException) {
      return "its permissions do not allow it";
    }
    if (failed == null) {
      return UNKNOWN;
    }
    String said =
        failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
    return said == null ? UNKNOWN : said;
  }
}
