package dev.orderstatus.testkit.cli.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, and marks what is not UTF-8 with a lone surrogate, which UTF-8 cannot hold: so the
 * row it stands in can be told, where a replacement character could have been meant. A byte order
 * mark at the start is left out.
 */
final class MarkingReader extends Reader {
  /** Stands for malformed bytes, where no high surrogate stands before it. */
  static final char MALFORMED = '\uDFFF';

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private boolean ended;

  MarkingReader(InputStream in) throws IOException {
    this.in = in;
    bytes.limit(in.readNBytes(bytes.array(), 0, BYTE_ORDER_MARK.length));
    if (bytes.equals(ByteBuffer.wrap(BYTE_ORDER_MARK))) {
      bytes.position(BYTE_ORDER_MARK.length);
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError() && chars.hasRemaining()) {
        bytes.position(bytes.position() + result.length());
        chars.put(MALFORMED);
      } else if (chars.position() > offset) {
        return chars.position() - offset;
      } else if (ended) {
        return -1;
      } else {
        refill();
      }
    }
  }

  private void refill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
