package dev.orderstatus.testkit.coverage;

import java.util.List;

final class ReportText {

  private ReportText() {}

  static String of(CoverageReport report) {
    StringBuilder text = new StringBuilder("Coverage of " + report.set() + "\n\nNot covered\n");
    List<Dimension> incomplete = List.of(Dimension.values()).stream()
        .filter(dimension -> !report.missing(dimension).isEmpty())
        .toList();
    if (incomplete.isEmpty()) {
      text.append("  nothing\n");
    }
    incomplete.forEach(dimension -> text.append(missing(report, dimension)));
    text.append("\nCovered, and how often\n");
    for (Dimension dimension : Dimension.values()) {
      text.append(head(report, dimension));
      report.counts(dimension).forEach((name, count) -> {
        if (count > 0) {
          text.append("    %6d  %s\n".formatted(count, name));
        }
      });
    }
    return text.toString();
  }

  static String missing(CoverageReport report, Dimension dimension) {
    StringBuilder text = new StringBuilder(head(report, dimension));
    report.missing(dimension).forEach(name -> text.append("    ").append(name).append('\n'));
    return text.toString();
  }

  private static String head(CoverageReport report, Dimension dimension) {
    int total = report.total(dimension);
    return "  %s: %d of %d (%d %%)\n"
        .formatted(
            dimension.code(),
            total - report.missing(dimension).size(),
            total,
            report.percent(dimension));
  }
}
