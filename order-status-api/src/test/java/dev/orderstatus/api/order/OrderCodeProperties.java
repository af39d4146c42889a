package dev.orderstatus.api.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Nothing here is sampled by chance: every position, every sign and every swap of each code is
 * tried.
 */
class OrderCodeProperties {

  private static final int SERIALS_PER_PREFIX = 300;
  private static final List<String> PREFIXES =
      List.of("EX", "AZZ", "SHOP", "QWERT", "ORDERS", "ZZZZZZZ", "ABCDEFGH");

  /** Printable ASCII, controls, look-alikes of letters and digits, and a half of a pair. */
  private static final String SIGNS = IntStream.rangeClosed(' ', '~')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
      + "\n\r\t\0\u00a0\u0391\u0410\u0661\uff11\uff21\u0130\u2010\u2212\ud83d";

  private static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (String prefix : PREFIXES) {
      for (int i = 0; i < SERIALS_PER_PREFIX; i++) {
        long serial = switch (i) {
          case 0 -> 0;
          case 1 -> 999_999;
          case 2 -> 1_000_000;
          case 3 -> 999_999_999_999L;
          default -> i * 7_919L * (i % 3 == 0 ? 1 : 399_989L) % 1_000_000_000_000L;
        };
        codes.add(OrderCode.of(prefix, serial).value());
      }
    }
    return codes;
  }

  @Test
  void everyCodeThatIsMadeIsReadBack() {
    assertThat(codes()).hasSize(PREFIXES.size() * SERIALS_PER_PREFIX).allSatisfy(code -> {
      assertThat(OrderCode.parse(code).get().value()).isEqualTo(code);
      assertThat(OrderCode.of(code).isChecked()).isTrue();
    });
  }

  @Test
  void everyErrorInOneCharacterIsDetected() {
    List<String> missed = new ArrayList<>();
    for (String code : codes()) {
      StringBuilder mistyped = new StringBuilder(code);
      for (int at = 0; at < code.length(); at++) {
        for (int i = 0; i < SIGNS.length(); i++) {
          mistyped.setCharAt(at, SIGNS.charAt(i));
          addIfMissed(missed, code, mistyped.toString());
        }
        mistyped.setCharAt(at, code.charAt(at));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everySwapOfTwoNeighboursIsDetected() {
    List<String> missed = new ArrayList<>();
    for (String code : codes()) {
      for (int at = 0; at + 1 < code.length(); at++) {
        addIfMissed(missed, code, swap(code, at, at + 1));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everySwapBeforeTheCheckCharacterIsDetected() {
    List<String> missed = new ArrayList<>();
    for (String code : codes()) {
      int check = code.length() - 1;
      for (int one = 0; one < check; one++) {
        for (int other = one + 1; other < check; other++) {
          addIfMissed(missed, code, swap(code, one, other));
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static void addIfMissed(List<String> missed, String code, String mistyped) {
    if (!mistyped.equals(code) && OrderCode.parse(mistyped).isRight()) {
      missed.add(code + " as " + mistyped);
    }
  }

  private static String swap(String code, int one, int other) {
    StringBuilder swapped = new StringBuilder(code);
    swapped.setCharAt(one, code.charAt(other));
    swapped.setCharAt(other, code.charAt(one));
    return swapped.toString();
  }
}
