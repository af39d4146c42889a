package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.log.ReadAs;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON has it. */
final class ReportData {
  private ReportData() {}

  /** The report of an audit, and how its log was read. */
  static ObjectNode of(Object audit, ReadAs read, String set) {
    ObjectNode report = JsonMapper.shared().valueToTree(audit);
    return report.set("read", JsonMapper.shared().valueToTree(read(read, set)));
  }

  private static Map<String, Object> read(ReadAs read, String set) {
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
}
