package dev.orderstatus.testkit.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two texts differ, each under its heading. Padding is removed first: one long
 * cell changes the width of every row, and would hide the row that matters.
 */
final class LineDifference {

  private LineDifference() {}

  static List<String> of(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    int[][] common = common(old, now);
    List<String> difference = new ArrayList<>();
    String heading = "";
    String shown = "";
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        heading = now.get(j).startsWith("#") ? now.get(j) : heading;
        i++;
        j++;
        continue;
      }
      if (!heading.equals(shown)) {
        difference.add("  " + heading);
        shown = heading;
      }
      boolean lost = j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1]);
      difference.add(lost ? "- " + old.get(i++) : "+ " + now.get(j++));
    }
    return difference;
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.strip().replaceAll(" {2,}", " ").replaceAll("-{3,}", "---"))
        .toList();
  }

  /** For each pair of ends, the length of the longest common sequence of lines. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] = old.get(i).equals(now.get(j))
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
