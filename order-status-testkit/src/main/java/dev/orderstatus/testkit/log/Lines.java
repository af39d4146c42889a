package dev.orderstatus.testkit.log;

import dev.orderstatus.testkit.log.Line.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Splits bytes into lines that end with LF, CR or both. A byte order mark at the start sets the
 * encoding and is left out. Takes bounded memory however long a line is. Not thread-safe.
 */
public final class Lines {
  private static final char MALFORMED = '\uFFFD';

  private final InputStream in;
  private final Charset charset;
  private final int longest;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int end;
  private int from; // of the line that was taken in place
  private int to;
  private int malformedAt; // the buffer is not decoded any further behind it; else the end
  private boolean ended;
  private boolean afterReturn;
  private long number;
  private final StringBuilder start = new StringBuilder();

  /**
   * Creates the lines of a stream.
   *
   * @param in the bytes; the caller closes them
   * @param otherwise the encoding of a text without a byte order mark
   * @param longest the most characters of a line
   * @throws IOException when it cannot be read
   */
  public Lines(InputStream in, Charset otherwise, int longest) throws IOException {
    BufferedInputStream buffered =
        in instanceof BufferedInputStream already ? already : new BufferedInputStream(in, 1 << 16);
    this.in = buffered;
    this.longest = longest;
    charset = Encoding.of(buffered, otherwise);
    decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * The encoding.
   *
   * @return the one of the mark, else the one that was given
   */
  public Charset charset() {
    return charset;
  }

  /**
   * Returns true if the next line may have to be waited for.
   *
   * @return true if nothing of it has arrived yet
   * @throws IOException when it cannot be read
   */
  public boolean mustWait() throws IOException {
    return at == end && !bytes.hasRemaining() && in.available() == 0;
  }

  /**
   * Takes the next line where it is, without making a text of it; the place is valid until the next
   * call.
   *
   * @return false if it is not there as a whole, or has a fault; then it is still to be read
   */
  private boolean takeInPlace() {
    skipLineFeed();
    return take(endOfLine());
  }

  /** Takes the next line where it is, and splits it; false also if the line has a quote. */
  boolean takeInPlace(LogRecord record, char delimiter) {
    skipLineFeed();
    int next = record.split(number + 1, buffer, at, end, delimiter);
    return next >= 0 && take(next);
  }

  private boolean take(int next) {
    if (next == end || next - at > longest || (malformedAt >= at && malformedAt < next)) {
      return false;
    }
    from = at;
    to = next;
    endLine(next);
    number++;
    return true;
  }

  private Line inPlace() {
    return new Line(number, new String(buffer, from, to - from), Fault.NONE);
  }

  /** True if the line that was taken in place is empty. */
  boolean isEmpty() {
    return from == to;
  }

  /**
   * Reads the next line.
   *
   * @return the next line; empty at the end
   * @throws IOException when it cannot be read
   */
  public Optional<Line> next() throws IOException {
    if (takeInPlace()) {
      return Optional.of(inPlace());
    }
    start.setLength(0);
    boolean tooLong = false;
    boolean malformed = false;
    boolean any = false;
    while (true) {
      if (at == end && !fill()) {
        return any ? Optional.of(line(tooLong, malformed)) : Optional.empty();
      }
      skipLineFeed();
      if (at == end) {
        continue;
      }
      any = true;
      int next = endOfLine();
      malformed |= malformedAt >= at && malformedAt < next;
      int kept = Math.min(next - at, longest - start.length());
      tooLong |= kept < next - at;
      start.append(buffer, at, kept);
      at = next;
      if (next < end) {
        endLine(next);
        return Optional.of(line(tooLong, malformed));
      }
    }
  }

  /** Skips the second character of the end of the previous line. */
  private void skipLineFeed() {
    if (afterReturn && at < end) {
      afterReturn = false;
      at += buffer[at] == '\n' ? 1 : 0;
    }
  }

  private void endLine(int ending) {
    afterReturn = buffer[ending] == '\r';
    at = ending + 1;
  }

  private int endOfLine() {
    int next = at;
    int last = end;
    while (next < last && !isEnding(buffer[next])) {
      next++;
    }
    return next;
  }

  static boolean isEnding(char c) {
    return c <= '\r' && (c == '\n' || c == '\r'); // one comparison for most characters
  }

  private Line line(boolean tooLong, boolean malformed) {
    return new Line(
        ++number,
        start.toString(),
        tooLong ? Fault.TOO_LONG : malformed ? Fault.MALFORMED : Fault.NONE);
  }

  /** Decodes more; false at the end. */
  private boolean fill() throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer);
    at = 0;
    end = 0;
    malformedAt = -1;
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      end = chars.position();
      if (result.isError() && chars.hasRemaining()) {
        bytes.position(bytes.position() + result.length());
        malformedAt = end;
        buffer[end++] = MALFORMED;
        return true;
      }
      if (end > 0) {
        return true;
      }
      if (ended) {
        return false;
      }
      bytes.compact();
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }
  }
}
