package dev.orderstatus.testkit.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, member after member, to the last byte. The JDK takes a damaged header of a second
 * member for the end of the file, which would silently lose rows. This class also limits the
 * expansion of a file. It accepts trailing zeros, which tapes and downloads leave.
 */
final class Gzip extends InputStream {
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_CHECK = 2;
  private static final int RESERVED = 0xE0;

  private final BufferedInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] packed = new byte[1 << 13];
  private int at;
  private int end;
  private long read;
  private long expanded;
  private boolean ended;

  /** It cannot be unpacked to its end; the message gives the reason and the fix. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String problem) {
      super(problem);
    }
  }

  Gzip(BufferedInputStream in) throws IOException {
    this.in = in;
    header(next());
  }

  private static DamagedException damaged() {
    return new DamagedException("its gzip data is damaged or cut off; pack or copy it again");
  }

  static boolean is(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        check.update(bytes, offset, count);
        expanded += count;
        if (expanded > Limits.EXPANDED + Limits.EXPANSION * read) {
          throw new DamagedException(
              "its first %d bytes expand more than %d-fold, which no order log does; unpack it yourself if you trust it"
                  .formatted(read, Limits.EXPANSION));
        }
        return count;
      }
      if (inflater.finished()) {
        at = end - inflater.getRemaining();
        trailer();
      } else if (inflater.needsDictionary()) {
        throw damaged();
      } else if (inflater.needsInput()) {
        fill();
        inflater.setInput(packed, at, end - at);
        at = end;
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws DamagedException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException damaged) {
      throw damaged();
    }
  }

  private void trailer() throws IOException {
    long sum = little(4);
    long size = little(4);
    if (sum != check.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw damaged();
    }
    int next = tryNext();
    while (next == 0) {
      next = tryNext();
      if (next > 0) {
        throw damaged();
      }
    }
    ended = next < 0;
    if (!ended) {
      header(next);
    }
  }

  private void header(int first) throws IOException {
    if (first != 0x1f || next() != 0x8b || next() != 8) {
      throw damaged();
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw damaged();
    }
    pass(6);
    if ((flags & EXTRA) != 0) {
      pass(little(2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      pass(2);
    }
    check.reset();
    inflater.reset();
    inflater.setInput(packed, at, end - at);
    at = end;
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // up to the zero
    }
  }

  private void pass(long count) throws IOException {
    for (long i = 0; i < count; i++) {
      next();
    }
  }

  private long little(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) next() << (8 * i);
    }
    return number;
  }

  private int next() throws IOException {
    int next = tryNext();
    if (next < 0) {
      throw damaged();
    }
    return next;
  }

  private int tryNext() throws IOException {
    if (at == end) {
      end = Math.max(0, in.read(packed));
      at = 0;
      read += end;
    }
    return at == end ? -1 : packed[at++] & 0xFF;
  }

  private void fill() throws IOException {
    if (tryNext() < 0) {
      throw damaged();
    }
    at--;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
