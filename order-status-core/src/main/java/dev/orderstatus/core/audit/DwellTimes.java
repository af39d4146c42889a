package dev.orderstatus.core.audit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A histogram of durations: each power of two of a second is divided into 128 equal buckets, so the
 * durations in one bucket differ by at most 0.8 %. Its size depends on the range of the durations,
 * not on their number.
 */
final class DwellTimes {
  private static final int BUCKET_BITS = 7;
  private static final int BUCKETS = 1 << BUCKET_BITS;
  private static final int MANTISSA_BITS = 52;
  private static final int LEAST_EXPONENT = -30; // a nanosecond
  private static final int EXPONENTS = 90; // more than the time between any two instants

  private final @Nullable Octave[] octaves = new Octave[EXPONENTS];
  private long count;
  private long zeros;

  private static final class Octave {
    private final long[] counts = new long[BUCKETS];
    private final double[] least = new double[BUCKETS];

    static @Nullable Octave sum(@Nullable Octave first, @Nullable Octave second) {
      if (first == null && second == null) {
        return null;
      }
      Octave sum = new Octave();
      sum.add(first);
      sum.add(second);
      return sum;
    }

    private void add(@Nullable Octave more) {
      for (int bucket = 0; more != null && bucket < BUCKETS; bucket++) {
        if (more.counts[bucket] > 0) {
          least[bucket] = counts[bucket] == 0
              ? more.least[bucket]
              : Math.min(least[bucket], more.least[bucket]);
          counts[bucket] += more.counts[bucket];
        }
      }
    }
  }

  /** Adds the time between two instants; a time that is not positive counts as zero. */
  void add(long fromSecond, int fromNano, long toSecond, int toNano) {
    count++;
    double seconds = (double) (toSecond - fromSecond) + (toNano - fromNano) * 1e-9;
    if (seconds < 1e-9) {
      zeros++;
      return;
    }
    int exponent = Math.getExponent(seconds) - LEAST_EXPONENT;
    Octave octave = octaves[exponent];
    if (octave == null) {
      octave = new Octave();
      octaves[exponent] = octave;
    }
    int bucket = (int) (Double.doubleToRawLongBits(seconds) >>> (MANTISSA_BITS - BUCKET_BITS))
        & (BUCKETS - 1);
    if (octave.counts[bucket]++ == 0 || seconds < octave.least[bucket]) {
      octave.least[bucket] = seconds;
    }
  }

  /** Adds the durations of both into a new histogram; neither changes. */
  DwellTimes plus(DwellTimes other) {
    DwellTimes sum = new DwellTimes();
    sum.count = count + other.count;
    sum.zeros = zeros + other.zeros;
    for (int i = 0; i < EXPONENTS; i++) {
      sum.octaves[i] = Octave.sum(octaves[i], other.octaves[i]);
    }
    return sum;
  }

  long count() {
    return count;
  }

  /** The nearest rank: the smallest duration that at least this percentage does not exceed. */
  Duration percentile(int percent) {
    long rank = count / 100 * percent + (count % 100 * percent + 99) / 100;
    long seen = zeros;
    if (seen >= rank) {
      return Duration.ZERO;
    }
    for (Octave octave : octaves) {
      for (int bucket = 0; octave != null && bucket < BUCKETS; bucket++) {
        seen += octave.counts[bucket];
        if (seen >= rank) {
          return duration(octave.least[bucket]);
        }
      }
    }
    throw new IllegalStateException("there is no rank " + rank + " among " + count);
  }

  private static Duration duration(double seconds) {
    long whole = (long) seconds;
    return seconds < 1
        ? Duration.ofNanos(Math.round(seconds * 1e9))
        : Duration.ofSeconds(whole).plusMillis(Math.round((seconds - whole) * 1e3));
  }
}
