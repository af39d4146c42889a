package dev.orderstatus.testkit.coverage;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes the one JSON text that the testkit itself needs, so that its users need no library. */
final class ReportJson {

  private ReportJson() {}

  static String of(CoverageReport report) {
    return Arrays.stream(Dimension.values())
        .map(dimension -> dimension(report, dimension))
        .collect(Collectors.joining(
            ",\n", "{\"set\": %s, \"dimensions\": [\n".formatted(quoted(report.set())), "\n]}\n"));
  }

  private static String dimension(CoverageReport report, Dimension dimension) {
    int total = report.total(dimension);
    String missing = report.missing(dimension).stream()
        .map(ReportJson::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
    String counts = report.counts(dimension).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> quoted(entry.getKey()) + ": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
    return "{\"name\": %s, \"covered\": %d, \"total\": %d, \"percent\": %d, \"missing\": %s, \"counts\": %s}"
        .formatted(
            quoted(dimension.code()),
            total - report.missing(dimension).size(),
            total,
            report.percent(dimension),
            missing,
            counts);
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> {
      if (c == '"' || c == '\\') {
        json.append('\\').append((char) c);
      } else if (c < ' ' || Character.isSurrogate((char) c) || c == 0x2028 || c == 0x2029) {
        json.append("\\u%04x".formatted(c));
      } else {
        json.append((char) c);
      }
    });
    return json.append('"').toString();
  }
}
