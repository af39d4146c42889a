package dev.orderstatus.testkit.log;

import java.util.Arrays;

/** Makes one text of many equal ones, for fields in which few texts come back again and again. */
final class Repeated {
  private static final int SIZE = 1 << 8;

  private final String[] texts = new String[SIZE];

  Repeated() {
    Arrays.fill(texts, "");
  }

  String of(LogRecord record, int column) {
    int hash = record.hash(column);
    int slot = (hash ^ (hash >>> 8)) & (SIZE - 1);
    if (!record.has(column, texts[slot])) {
      texts[slot] = record.field(column);
    }
    return texts[slot];
  }
}
