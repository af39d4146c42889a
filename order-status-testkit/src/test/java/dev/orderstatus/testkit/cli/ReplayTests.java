package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReplayTests {

  private static final String STATUS_LOG = """
      order_code,at,status
      A,2026-01-01T00:00:00Z,received
      A,2026-01-01T05:00:00Z,processing
      B,2026-01-01T00:00:00Z,shipped
      """;

  @TempDir
  Path directory;

  @Test
  void theReportHasTheShapeThatIsDocumented() {
    Call call = Call.of(Call.file(directory, "log.csv", STATUS_LOG));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("--from-anywhere").hasLineCount(1);
    assertThat(call.report()).isEqualTo(JsonMapper.shared().readTree("""
                {"rows": 3, "unreadable": 0, "withoutOrder": 0, "orders": 2, "clean": 1,
                 "withViolations": 1, "unclear": 0,
                 "decisions": {"accepted": 2, "unchanged": 0, "refused": 1, "attention": 0},
                 "violations": {"(new) -> shipped": 1}, "unknownStatuses": {},
                 "guardsSkipped": {"payment-disputed": 1, "unexpected-payment": 1, "paid-twice": 1,
                   "payment-was-refunded": 1, "payment-not-unlinked": 1,
                   "payment-still-expected": 1},
                 "finalStatuses": {"processing": 1, "shipped": 1},
                 "transitionsUsed": {"(new) -> received": 1, "received -> processing": 1},
                 "transitionsNeverUsed": ["waiting-for-payment -> processing",
                   "received -> waiting-for-payment", "processing -> shipped",
                   "received -> canceled", "waiting-for-payment -> canceled",
                   "processing -> canceled", "processing -> waiting-for-payment",
                   "shipped -> processing"],
                 "dwell": {"received": {"count": 1, "median": "PT5H", "p95": "PT5H"}},
                 "read": {"set": "webshop", "form": "long", "encoding": "UTF-8", "delimiter": ",",
                   "times": "date and time with Z or an offset, such as 2026-11-21T09:00:00Z",
                   "zone": "UTC", "statuses": {}, "unusedColumns": []}}
                """));
  }

  @Test
  void theReportForPeopleReportsTheSame() {
    Call call = Call.plain(Call.file(directory, "log.csv", STATUS_LOG));

    assertThat(call.out())
        .contains("status log, audited against the set webshop")
        .contains("3 = 2 accepted + 0 unchanged + 1 refused + 0 attention + 0 unreadable")
        .contains("1 of 2 orders are in order, 1 have violations, 0 are unclear")
        .contains("1  (new) -> shipped")
        .contains("half within 5 hours")
        .contains("--from-anywhere");
    assertThat(call.out().lines().count()).isLessThan(40);
  }

  @Test
  void aLogWithoutViolationsIsWell() {
    Call call = Call.of(Call.file(directory, "log.csv", "order_code,at,status\n"));

    assertThat(call.exit()).isZero();
    assertThat(call.rows()).containsExactly(0L, 0L);
  }

  @Test
  void anActionLogIsKnownByItsHeaderAndDecidedWithItsFacts() {
    Call call = Call.of(Call.file(directory, "log.csv", """
        actor,action,at,order_code,payment,test,account,type,reason,payment-reference,note
        customer,place,2026-01-01T00:00:00Z,A,paid,false,false,goods,,,x
        customer,view,2026-01-01T01:00:00Z,A,,,,,,,
        staff,webshop:process,2026-01-01T02:00:00+01:00,A,,,,,,,
        payment-provider,payment-received,2026-01-01T03:00:00Z,A,,,,,,P-1,
        staff,ship,2026-01-01T04:00:00Z,A,,,,,,,
        staff,unship,2026-01-01T05:00:00Z,A,,,,,wrong parcel,,
        """));

    assertThat(call.report().get("violations"))
        .isEqualTo(JsonMapper.shared().readTree("{\"received -view- account-required\": 1}"));
    assertThat(call.report().get("decisions"))
        .isEqualTo(JsonMapper.shared()
            .readTree("{\"accepted\":4,\"unchanged\":1,\"refused\":1,\"attention\":0}"));
    assertThat(call.report().get("guardsSkipped").size()).isZero();
    assertThat(call.report().get("read").get("unusedColumns").toString()).isEqualTo("[\"note\"]");
  }

  @Test
  void jsonLinesReportTheSameAsCsv() {
    Call csv = Call.of(Call.file(directory, "log.csv", STATUS_LOG));
    Call json = Call.of(Call.file(directory, "log.jsonl", """
        {"order_code": "A", "at": "2026-01-01T00:00:00Z", "status": "received", "more": {"x": [1]}}

        {"at": "2026-01-01T05:00:00Z", "order_code": "A", "status": "webshop:processing"}
        {"order_code": "B", "at": "2026-01-01T00:00:00Z", "status": "shipped"}
        """));

    assertThat(Call.withoutRead(json)).isEqualTo(Call.withoutRead(csv));
    assertThat(json.exit()).isEqualTo(1);
  }

  @Test
  void gzipIsKnownByItsContent() {
    byte[] log = STATUS_LOG.getBytes(StandardCharsets.UTF_8);

    assertThat(Call.of(Call.gzip(directory, "log.csv", log, 1)).out())
        .isEqualTo(Call.of(Call.file(directory, "plain.gz", log)).out());
  }

  @Test
  void everyLineEndAndAByteOrderMarkAreUnderstood() {
    String expected = Call.of(Call.file(directory, "log.csv", STATUS_LOG)).out();

    for (String end : new String[] {"\r\n", "\r", "\n"}) {
      String log = "\uFEFF" + STATUS_LOG.replace("\n", end);
      assertThat(Call.of(Call.file(directory, "log.csv", log)).out()).isEqualTo(expected);
      assertThat(Call.of(Call.file(directory, "log.csv", log.stripTrailing())).out())
          .isEqualTo(expected);
    }
  }

  @Test
  void aForeignLogIsReadThroughAMap() {
    Path map = Call.file(directory, "map.properties", """
        column.order_id=order_code
        column.order\\ time=at
        column.state=status
        status.Delivered=shipped
        status.created=webshop:received
        status.void=cancelled
        """);
    Call call = Call.mapped(Call.file(directory, "log.csv", """
            order_id,state,order time
            A,created,2026-01-01T00:00:00Z
            A,processing,2026-01-02T00:00:00Z
            A,Delivered,2026-01-03T00:00:00Z
            B,created,2026-01-01T00:00:00Z
            B,void,2026-01-02T00:00:00Z
            """), map);

    assertThat(call.exit()).isZero();
    assertThat(call.report().get("finalStatuses"))
        .isEqualTo(JsonMapper.shared().readTree("{\"shipped\": 1, \"canceled\": 1}"));
  }

  @Test
  void sortingTakesRowsByTimeAndKeepsTheFileOrderOfEqualTimes() {
    Path log = Call.file(directory, "log.csv", """
        order_code,at,status
        A,2026-01-02T00:00:00Z,processing
        A,2026-01-02T00:00:00Z,shipped
        A,2026-01-01T00:00:00Z,received
        """);
    Call sorted = Call.of(log, "--sort");

    assertThat(sorted.exit()).isZero();
    assertThat(Call.of(log).refusal()).contains("newest first", "--sort");
  }

  @Test
  void violationsAreWrittenWithTheirLines() throws IOException {
    Path log = Call.file(directory, "log.csv", """
        order_code,at,status,note
        "=A,\""1\""\",2026-01-01T00:00:00Z,shipped,"over
        two lines"
        B,2026-01-01T00:00:00Z,lost,
        """);
    Path target = directory.resolve("violations.csv");
    Call.of(log, "--violations", target.toString());

    assertThat(Files.readString(target).lines())
        .containsExactly(
            "line,order_code,at,from,status,code,message",
            "2,\"'=A,\"\"1\"\"\",2026-01-01T00:00:00Z,(new),shipped,not-possible-in-status,"
                + "no transition of the set webshop leads from (new) to shipped",
            "4,B,2026-01-01T00:00:00Z,(new),lost,unknown-status,"
                + "the set webshop has no status lost; the order is still taken to be in (new)");
  }
}
