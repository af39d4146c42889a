package dev.orderstatus.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a compressed log that cannot be read to its end, nothing that was read is lost or made up. */
class ReplayBrokenOffTests {

  private static final String HEADER = "order_code,at,status\n";
  private static final String GOOD = "A,2026-01-01T00:00:00Z,received\n";

  @TempDir
  Path directory;

  @Test
  void aGzipFileThatExpandsWithoutEndIsStopped() {
    Path bomb = Call.gzip(directory, "bomb.gz", new byte[1 << 20], 200);

    assertThat(Call.of(bomb).refusal()).contains("expand more than 500-fold");
  }

  @Test
  void aGzipFileThatIsCutOffIsNotAnEnd() throws IOException {
    byte[] log = (HEADER + GOOD).getBytes(UTF_8);
    Path packed = Call.gzip(directory, "log.gz", log, 1);
    byte[] bytes = Files.readAllBytes(packed);
    Path cut = Call.file(directory, "cut.gz", Arrays.copyOf(bytes, bytes.length - 12));

    assertThat(Call.of(cut).refusal()).contains("damaged or cut off");
  }

  @Test
  void whatWasReadBeforeALogBreaksOffIsAudited() throws IOException {
    Path told = directory.resolve("violations.csv");

    assertThat(Call.of(brokenOff(), "--violations", told.toString()).refusal())
        .contains("expand more than 500-fold");
    assertThat(told).content().contains("3,A,2026-01-02T00:00:00Z,received,shipped");
  }

  @Test
  void aLogThatIsToBeSortedAndBreaksOffIsNotAudited() throws IOException {
    Path told = directory.resolve("violations.csv");

    assertThat(Call.of(brokenOff(), "--sort", "--violations", told.toString()).refusal())
        .contains("expand more than 500-fold");
    assertThat(told).content().hasLineCount(1);
  }

  private Path brokenOff() throws IOException {
    Path log = directory.resolve("log.gz");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(log))) {
      packed.write((HEADER + GOOD + "A,2026-01-02T00:00:00Z,shipped\n").getBytes(UTF_8));
      for (int i = 0; i < 200; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    return log;
  }

  @Test
  void aSecondMemberIsReadAndZerosMayFollowIt() throws IOException {
    byte[] first = packed(HEADER + GOOD);
    byte[] second = packed(GOOD.repeat(5));

    assertThat(Call.of(joined(first, second, new byte[100])).rows()).containsExactly(6L, 0L);
  }

  @Test
  void noRowIsLostInSilenceWhateverFollowsAMember() throws IOException {
    byte[] first = packed(HEADER + GOOD);
    byte[] second = packed(GOOD.repeat(5));
    for (int bit : new int[] {0, 3, 8, 12, 16, 29}) {
      byte[] damaged = second.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(Call.of(joined(first, damaged)).refusal()).contains("damaged or cut off");
    }
    for (int length : new int[] {1, 2, 3, 15, 18, second.length - 1}) {
      assertThat(Call.of(joined(first, Arrays.copyOf(second, length))).refusal())
          .contains("damaged or cut off");
    }
    assertThat(Call.of(joined(first, new byte[3], "garbage".getBytes(UTF_8))).refusal())
        .contains("damaged or cut off");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private Path joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return Call.file(directory, "joined.gz", bytes.toByteArray());
  }
}
