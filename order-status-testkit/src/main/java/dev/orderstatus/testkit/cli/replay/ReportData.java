package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Move;
import dev.orderstatus.testkit.log.LogReport;
import dev.orderstatus.testkit.log.ReadAs;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as JSON has it. */
final class ReportData {
  private ReportData() {}

  static Map<String, Object> of(LogReport log, String set) {
    AuditReport report = log.audit();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rows", report.rows());
    data.put("unreadable", report.unreadable());
    data.put("withoutOrder", report.withoutOrder());
    data.put("orders", report.orders());
    data.put("clean", report.clean());
    data.put("withViolations", report.withViolations());
    data.put("unclear", report.unclear());
    data.put("decisions", decisions(report.decisions()));
    data.put("violations", report.violations());
    data.put("unknownStatuses", report.unknownStatuses());
    data.put("guardsSkipped", texts(report.guardsSkipped()));
    data.put("finalStatuses", texts(report.finalStatuses()));
    data.put("transitionsUsed", texts(report.transitionsUsed()));
    data.put(
        "transitionsNeverUsed",
        report.transitionsNeverUsed().stream().map(Move::toString).toList());
    data.put("dwell", dwell(report));
    Map<String, Object> read = read(log.read(), set);
    if (!report.attributesNotTaken().isEmpty()) {
      read.put("attributesNotTaken", report.attributesNotTaken());
    }
    data.put("read", read);
    return data;
  }

  static Map<String, Object> read(ReadAs read, String set) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("set", set);
    data.put("form", read.form());
    data.put("encoding", read.encoding());
    data.put("delimiter", read.delimiter());
    data.put("times", read.times());
    data.put("zone", read.zone());
    data.put("statuses", read.statuses());
    data.put("unusedColumns", read.unusedColumns());
    if (!read.unusedEntries().isEmpty()) {
      data.put("unusedEntries", read.unusedEntries());
    }
    if (!read.leftOut().isEmpty()) {
      data.put("leftOut", read.leftOut());
    }
    if (!read.notUnderstood().isEmpty()) {
      data.put("notUnderstood", read.notUnderstood());
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
    counts.forEach((key, count) -> data.put(
        key instanceof OrderStatus status ? ViolationsFile.shown(status) : key.toString(), count));
    return data;
  }
}
