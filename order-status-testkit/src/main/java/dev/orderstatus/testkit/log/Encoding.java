package dev.orderstatus.testkit.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the encoding of a text by its mark, and removes the mark. */
final class Encoding {

  private Encoding() {}

  /**
   * The encoding.
   *
   * @param otherwise the encoding of a text without a mark
   */
  static Charset of(BufferedInputStream in, Charset otherwise) throws IOException {
    in.mark(3);
    byte[] start = in.readNBytes(3);
    in.reset();
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    if (begins(start, 0xFE, 0xFF)) {
      in.skipNBytes(2);
      return StandardCharsets.UTF_16BE;
    }
    if (begins(start, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      return StandardCharsets.UTF_16LE;
    }
    return otherwise;
  }

  private static boolean begins(byte[] start, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
