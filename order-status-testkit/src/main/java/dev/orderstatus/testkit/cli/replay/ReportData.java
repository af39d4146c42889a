package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Move;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as JSON has it. */
final class ReportData {
  private ReportData() {}

  static Map<String, Object> of(AuditReport report, LogKind kind) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rows", report.rows());
    data.put("unreadable", report.unreadable());
    data.put("orders", report.orders());
    data.put("clean", report.clean());
    data.put("withViolations", report.withViolations());
    data.put("decisions", decisions(report.decisions()));
    data.put("violations", report.violations());
    data.put("finalStatuses", texts(report.finalStatuses()));
    data.put("transitionsUsed", texts(report.transitionsUsed()));
    data.put(
        "transitionsNeverUsed",
        report.transitionsNeverUsed().stream().map(Move::toString).toList());
    data.put("dwell", dwell(report));
    if (kind == LogKind.STATUSES) {
      data.put("guardsSkipped", texts(report.guardsSkipped()));
    }
    return data;
  }

  private static Map<String, Long> decisions(AuditReport.Decisions decisions) {
    Map<String, Long> data = new LinkedHashMap<>();
    data.put("accepted", decisions.accepted());
    data.put("unchanged", decisions.unchanged());
    data.put("refused", decisions.refused());
    data.put("attention", decisions.attention());
    return data;
  }

  private static Map<String, Object> dwell(AuditReport report) {
    Map<String, Object> data = new LinkedHashMap<>();
    report.dwell().forEach((status, dwell) -> {
      Map<String, Object> times = new LinkedHashMap<>();
      times.put("count", dwell.count());
      times.put("median", dwell.median().toString());
      times.put("p95", dwell.p95().toString());
      data.put(status.value(), times);
    });
    return data;
  }

  private static Map<String, Long> texts(Map<?, Long> counts) {
    Map<String, Long> data = new LinkedHashMap<>();
    counts.forEach((key, count) -> data.put(key.toString(), count));
    return data;
  }
}
