package dev.orderstatus.testkit.cli.replay;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a gzip file that was made to expand without end. */
final class ExpansionLimit extends FilterInputStream {
  private final CountedInput packed;
  private long expanded;

  /** The file expands too far. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    ExceededException(long packed) {
      super(
          "its first %d bytes expand more than %d-fold, which no order log does; unpack it yourself if you trust it"
              .formatted(packed, Limits.EXPANSION));
    }
  }

  ExpansionLimit(InputStream in, CountedInput packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    expanded += read;
    if (expanded > Limits.EXPANDED + Limits.EXPANSION * packed.count()) {
      throw new ExceededException(packed.count());
    }
  }
}
