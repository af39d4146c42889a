package dev.orderstatus.testkit.cli;

import dev.orderstatus.testkit.cli.text.ErrorLine;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that are named on the command line. */
final class Input {

  private Input() {}

  /** The path of a file that can be read. */
  static Path file(String name) {
    if (name.isBlank()) {
      throw new CannotRunException("no file is named; name one, or - for standard input");
    }
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw new CannotRunException(
            "cannot read \"" + name + "\": it is a directory; name a file");
      }
      if (!Files.exists(file)) {
        throw new CannotRunException(
            "cannot read \"" + name + "\": there is no such file; see that the path is right");
      }
      return file;
    } catch (InvalidPathException malformed) {
      throw new CannotRunException("not the path of a file: \"" + name + "\"; name a file");
    }
  }

  static InputStream open(String name) {
    Path file = file(name);
    try {
      return new Unhurried(Files.newInputStream(file));
    } catch (NoSuchFileException gone) {
      throw new CannotRunException("cannot read \"" + name + "\": there is no such file");
    } catch (IOException unreadable) {
      throw new CannotRunException("cannot read \"" + name + "\": " + ErrorLine.reason(unreadable)
          + "; see that it may be read");
    }
  }

  /**
   * Does not ask how much a pipe holds, because a channel would then look for its position in the
   * pipe.
   */
  private static final class Unhurried extends FilterInputStream {
    Unhurried(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
