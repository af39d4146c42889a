package dev.orderstatus.testkit.cli.json;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits bytes into lines of UTF-8 text, ended by LF, CR or both. A byte order mark at the start is
 * left out. Takes bounded memory however long a line is. Not thread-safe.
 */
final class LineReader {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  // A character of a Java string takes at most three bytes of UTF-8.
  private static final int MOST_BYTES = 3 * Limits.LINE;

  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean afterReturn;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;

  LineReader(InputStream in) throws IOException {
    this.in = in;
    end = in.readNBytes(chunk, 0, BYTE_ORDER_MARK.length);
    if (end == BYTE_ORDER_MARK.length
        && Arrays.equals(chunk, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
      at = end;
    }
  }

  /** Whether the next line may have to be waited for. */
  boolean mustWait() {
    return at == end;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    length = 0;
    tooLong = false;
    boolean ended = false;
    boolean any = false;
    while (!ended && (at < end || fill())) {
      byte next = chunk[at++];
      boolean second = afterReturn && next == '\n';
      afterReturn = next == '\r';
      if (second) {
        continue;
      }
      any = true;
      ended = next == '\n' || next == '\r';
      if (!ended) {
        keep(next);
      }
    }
    return any ? Optional.of(new Line(++number, text())) : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }

  private void keep(byte next) {
    if (length == MOST_BYTES) {
      tooLong = true;
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, Math.min(MOST_BYTES, 2 * length));
    }
    line[length++] = next;
  }

  private Either<String, String> text() {
    if (tooLong) {
      return tooLong();
    }
    try {
      String text = StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, 0, length))
          .toString();
      return text.length() > Limits.LINE ? tooLong() : Either.right(text);
    } catch (CharacterCodingException notUtf8) {
      return Either.left("the line is not UTF-8; save the input in UTF-8");
    }
  }

  private static Either<String, String> tooLong() {
    return Either.left("line is longer than " + Limits.LINE + " characters");
  }
}
