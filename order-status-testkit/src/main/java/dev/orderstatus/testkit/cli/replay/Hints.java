package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.testkit.log.KnownSystems;
import dev.orderstatus.testkit.log.LogKind;
import dev.orderstatus.testkit.log.LogReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The next steps after the findings in a log. */
final class Hints {
  private static final String FROM_NEW = "(new) -> ";

  private Hints() {}

  /** The hints for people who read the report. */
  static List<String> of(LogReport report, ReplayOptions options) {
    List<String> hints = reported(report, options);
    AuditReport audit = report.audit();
    if (options.violations().isEmpty()
        && (!audit.violations().isEmpty() || audit.unreadable() > 0)) {
      hints.add("--violations FILE lists every violation and every unreadable row.");
    }
    return hints;
  }

  /** The hints that a report for programs cannot contain. */
  static List<String> reported(LogReport report, ReplayOptions options) {
    List<String> hints = new ArrayList<>();
    AuditReport audit = report.audit();
    long fromNew = fromNew(audit.violations());
    if (isMostFrequent(fromNew, audit.violations()) && report.kind() != LogKind.ACTIONS) {
      hints.add(
          "Orders that do not begin at their start are the most frequent violation: %d. If the log was cut off there, add --from-anywhere%s."
              .formatted(
                  fromNew,
                  hasOneRowAnOrder(report)
                      ? "; if each row is an order as it is now, add --snapshot"
                      : ""));
    }
    if (report.betterSorted() > 0) {
      hints.add(betterSorted(report));
    } else if (!options.sort() && has(audit, "out-of-order")) {
      hints.add("Some rows are older than those before them: if the file is not written in the"
          + " order of time, add --sort.");
    }
    List<String> systems = options.from().isPresent()
        ? List.of()
        : KnownSystems.ofStatuses(audit.unknownStatuses().keySet());
    if (!audit.unknownStatuses().isEmpty() && !systems.isEmpty()) {
      hints.add("Some words are statuses of %s: add --from %s."
          .formatted(String.join(" and ", systems), systems.get(0)));
    } else if (!audit.unknownStatuses().isEmpty()) {
      hints.add("Some words are no status of the set: --map-out FILE writes a map to fill in, for"
          + " --map FILE.");
    }
    if (!report.read().unusedEntries().isEmpty()) {
      hints.add("The map has entries that nothing was found for: "
          + String.join(", ", report.read().unusedEntries()) + ".");
    }
    return hints;
  }

  private static boolean hasOneRowAnOrder(LogReport report) {
    return report.kind() == LogKind.STATUSES
        && report.audit().rows() == report.audit().orders();
  }

  private static String betterSorted(LogReport report) {
    return report.kind() == LogKind.ACTIONS
        ? "%d violations are at the instant of another row of their order: --sort may put them right."
            .formatted(report.betterSorted())
        : "%d orders have changes at one instant in an order that the set does not allow, and another order that it does: add --sort."
            .formatted(report.betterSorted());
  }

  private static boolean has(AuditReport audit, String group) {
    return audit.violations().keySet().stream().anyMatch(each -> each.endsWith(group));
  }

  private static long fromNew(Map<String, Long> violations) {
    return violations.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(FROM_NEW))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isMostFrequent(long fromNew, Map<String, Long> violations) {
    return fromNew > 0
        && violations.entrySet().stream()
            .filter(entry -> !entry.getKey().startsWith(FROM_NEW))
            .allMatch(entry -> entry.getValue() < fromNew);
  }
}
