package dev.orderstatus.core.word;

import dev.orderstatus.api.code.Printable;
import java.text.Normalizer;
import java.util.Locale;

/** Equality of spellings, and the distance between two spellings. */
final class Spelling {

  private Spelling() {}

  /** Removes differences in case, hyphens, underscores, spaces and invisible characters. */
  static String plain(String word) {
    return Normalizer.normalize(seen(word), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}\\p{Pd}_.]+", " ")
        .strip();
  }

  private static String seen(String word) {
    return word.codePoints().noneMatch(Spelling::isUnseen)
        ? word
        : word.codePoints()
            .filter(c -> !isUnseen(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isUnseen(int c) {
    return Printable.isHidden(c) && !Character.isWhitespace(c);
  }

  /**
   * The number of letters to insert, delete, replace or swap with their neighbour to get from one
   * to the other.
   */
  static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }
}
