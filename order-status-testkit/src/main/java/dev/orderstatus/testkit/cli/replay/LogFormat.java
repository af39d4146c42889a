package dev.orderstatus.testkit.cli.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;

/** Tells CSV from JSON Lines: only the latter starts with a brace. */
final class LogFormat {
  private static final int FAR_ENOUGH = 1024;

  private LogFormat() {}

  static RowSource of(InputStream file, Columns columns, LogMap map, BadRows bad)
      throws IOException, CannotReplayException {
    BufferedReader reader = new BufferedReader(new MarkingReader(file), 1 << 16);
    return startsWithBrace(reader)
        ? new JsonSource(new RecordGuard(reader, false, bad), columns, map, bad)
        : new CsvSource(new RecordGuard(reader, true, bad), columns, map, bad);
  }

  private static boolean startsWithBrace(BufferedReader reader) throws IOException {
    reader.mark(FAR_ENOUGH);
    int next = reader.read();
    for (int i = 1; i < FAR_ENOUGH && Character.isWhitespace(next); i++) {
      next = reader.read();
    }
    reader.reset();
    return next == '{';
  }
}
