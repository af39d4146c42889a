package dev.orderstatus.testkit.cli.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a log, plain or gzip: its first two bytes tell, not its name. */
final class LogFile {
  private static final int BUFFER = 1 << 16;

  private LogFile() {}

  static InputStream open(Path file) throws IOException, CannotReplayException {
    if (Files.isDirectory(file)) {
      throw new CannotReplayException("it is a directory; give the log file itself");
    }
    if (!Files.exists(file)) {
      throw new CannotReplayException("there is no such file; check the path");
    }
    CountedInput plain = new CountedInput(Files.newInputStream(file));
    try {
      BufferedInputStream buffered = new BufferedInputStream(plain, BUFFER);
      return isGzip(buffered)
          ? new ExpansionLimit(new GZIPInputStream(buffered, BUFFER), plain)
          : buffered;
    } catch (IOException unreadable) {
      plain.close();
      throw unreadable;
    }
  }

  private static boolean isGzip(BufferedInputStream buffered) throws IOException {
    buffered.mark(2);
    boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return gzip;
  }
}
