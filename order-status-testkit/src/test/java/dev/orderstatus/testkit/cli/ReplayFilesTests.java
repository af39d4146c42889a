package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files in the forms that shops have them; the rows are made up. */
class ReplayFilesTests {

  private static final String AT = "2026-01-01T10:00:00Z";
  private static final String LATER = "2026-01-01T11:00:00Z";

  @TempDir
  Path directory;

  private Path log(String text) {
    return Call.file(directory, "log.csv", text);
  }

  private Path map(String text) {
    return Call.file(directory, "map.properties", text);
  }

  private static long count(Call call, String member) {
    return call.report().get(member).asLong();
  }

  private static String text(Call call, String member) {
    JsonNode node = call.report().get(member);
    return node.toString().replace("\"", "");
  }

  @Test
  void anUnreadableRowMakesItsOrderUnclearAndNoFalseViolation() throws IOException {
    Path told = directory.resolve("told.csv");
    Call call = Call.of(
        log("order_code,status,at\n1,received," + AT + "\n1,Processing,noon\n1,shipped," + LATER
            + "\n2,received\n2,Processing\n3,Received\n,received," + AT + "\n"),
        "--violations",
        told.toString());

    assertThat(call.rows()).containsExactly(7L, 5L);
    assertThat(count(call, "orders")).isEqualTo(3);
    assertThat(count(call, "unclear")).isEqualTo(3);
    assertThat(count(call, "clean")).isZero();
    assertThat(count(call, "withoutOrder")).isEqualTo(1);
    assertThat(text(call, "violations")).isEqualTo("{}");
    assertThat(text(call, "finalStatuses")).isEqualTo("{(new):2,shipped:1}");
    assertThat(Files.readAllLines(told))
        .hasSize(6)
        .anyMatch(line -> line.startsWith("3,1,noon,,Processing,unreadable,"));
  }

  @Test
  void everyUnreadableRowIsInTheFileOfViolations() throws IOException {
    Path told = directory.resolve("told.csv");
    String rows =
        IntStream.range(0, 50).mapToObj(i -> i + ",received,\n").collect(Collectors.joining());
    Call call = Call.of(
        log("order_code,status,at\n" + rows + "x,,2026-01-01\n"), "--violations", told.toString());

    assertThat(Files.readAllLines(told)).hasSize(52);
    assertThat(call.err()).contains("line 52: the column status is empty");
  }

  @Test
  void inAnActionLogTheRowsAfterAnUnreadableOneAreDecidedAndNotReported() {
    Call call = Call.of(log("""
        order_code,at,action,actor
        A,2026-01-01T10:00:00Z,place,customer
        A,2026-01-01T11:00:00Z,,staff
        A,2026-01-01T12:00:00Z,ship,staff
        B,2026-01-01T12:00:00Z,ship,staff
        B,noon,place,staff
        B,2026-01-01T13:00:00Z,ship,staff
        """));

    assertThat(text(call, "violations")).isEqualTo("{(new) -ship- not-possible-in-status:1}");
    assertThat(text(call, "decisions")).isEqualTo("{accepted:1,unchanged:0,refused:3,attention:0}");
    assertThat(count(call, "unclear")).isEqualTo(2);
  }

  @Test
  void aMapEntryThatMatchesNothingIsReportedWithTheColumnsThereAre() {
    Path log = log("order_code,status,at,Payment Status\n1,received," + AT + ",paid\n");

    assertThat(Call.mapped(log, map("column.payment status=payment\n")).refusal())
        .contains("column.payment status", "order_code, status, at, Payment Status");
    assertThat(Call.mapped(log, map("time.Gone=shipped\n")).refusal()).contains("time.Gone");
    assertThat(Call.mapped(log, map("status.gone=shipped\n")).err()).contains("status.gone");
    assertThat(Call.mapped(log, map("column.Payment Status=payment\n")).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "processing",
        "Processing",
        "PROCESSING",
        "webshop:processing",
        "Processing order",
        "Being processed",
        "In Bearbeitung"
      })
  void aStatusIsReadInItsSpellingsLabelsAndNames(String word) {
    Call call =
        Call.of(log("order_code,status,at\n1,received," + AT + "\n1," + word + "," + LATER + "\n"));

    assertThat(text(call, "finalStatuses")).isEqualTo("{processing:1}");
    assertThat(call.report().get("read").get("statuses").has(word))
        .isEqualTo(!word.equals("processing"));
  }

  @Test
  void unknownWordsAreCountedByKind() {
    Call call = Call.of(log("order_code,status,at\n" + ("1,4," + AT + "\n").repeat(30)
        + "1,On Hold," + AT + "\n2,cancelled," + AT + "\n2,CANCELLED," + AT + "\n"));

    assertThat(text(call, "unknownStatuses")).isEqualTo("{4:30,On Hold:1}");
    assertThat(text(call, "finalStatuses")).isEqualTo("{(new):1,canceled:1}");
    assertThat(call.rows()).containsExactly(33L, 0L);
  }

  @Test
  void blanksAreNoPartOfColumnsCodesOrMapKeys() {
    Call call = Call.mapped(
        log("order id , status, at\n1001,  received ," + AT + "\n1001 , \"processing\" ," + LATER
            + "\n"),
        map("column.order id=order_code\n"));

    assertThat(call.exit()).isZero();
    assertThat(count(call, "orders")).isEqualTo(1);
  }

  @Test
  void theMappedColumnComesBeforeOneThatHappensToHaveTheName() {
    Call call = Call.mapped(
        log("order_id,status,state,at\n1,open,received," + AT + "\n"),
        map("column.order_id=order_code\ncolumn.state=status\n"));

    assertThat(text(call, "finalStatuses")).isEqualTo("{received:1}");
    assertThat(call.report().get("read").get("unusedColumns").toString()).contains("status");
  }

  @Test
  void changesInOneSecondArePutInAnOrderThatTheSetAllows() {
    Path log = log("order_code,status,at\n1,processing," + AT + "\n1,received," + AT
        + "\n1,shipped," + LATER + "\n");

    assertThat(Call.of(log, "--sort").exit()).isZero();
    assertThat(Call.plain(log).out()).contains("add --sort");
  }

  @Test
  void aLogThatIsWrittenNewestFirstIsNotAuditedWithoutSorting() {
    Path log = log("order_code,status,at\n1,processing," + LATER + "\n1,received," + AT
        + "\n2,received," + AT + "\n");

    assertThat(Call.of(log).refusal()).contains("newest first", "--sort");
    assertThat(Call.of(log, "--sort").exit()).isZero();
  }

  @Test
  void violationsAreNotRunByASpreadsheet() throws IOException {
    Path told = directory.resolve("told.csv");
    Call.of(
        log("order_code,status,at\n=1+1,shipped," + AT + "\n@SUM(A1),shipped," + AT
            + "\n-2,shipped," + AT + "\n+3,shipped,-4\n\uff1d1,shipped," + AT + "\n"),
        "--violations",
        told.toString());

    assertThat(Files.readAllLines(told).subList(1, 6))
        .extracting(line -> line.substring(2, line.indexOf(',', 3)))
        .containsExactly("'=1+1", "'@SUM(A1)", "'-2", "'+3", "'\uff1d1");
    assertThat(Files.readAllLines(told).get(4)).contains(",'-4,");
  }

  @Test
  void aRowForEachOrderWithAColumnForEachTimeIsAudited() {
    Path map = map(
        "column.Order=order_code\ntime.Shipped=shipped\ntime.Created=received\ntime.Paid=processing\n");
    Path log = log(
        "Order;Shipped;Created;Paid;Status\n1;2026-01-03;2026-01-01;2026-01-01;x\n2;2026-01-03;2026-01-02;;x\n3;;;;x\n4;;2026-01-02;soon;x\n;;2026-01-02;;x\n");
    Call call = Call.mapped(log, map);

    assertThat(call.report().get("read").get("form").asString()).isEqualTo("wide");
    assertThat(call.rows()).containsExactly(8L, 2L);
    assertThat(text(call, "violations")).isEqualTo("{received -> shipped:1}");
    assertThat(count(call, "unclear")).isEqualTo(1);
    assertThat(count(call, "withoutOrder")).isEqualTo(1);
  }

  @Test
  void aSnapshotIsHeldAgainstWhatALegalHistoryCanLeadTo() {
    Path log = log(
        "order_code,status,payment\n1,shipped,paid\n2,shipped,interrupted\n3,received,due\n4,,due\n5,lost,paid\n");
    Call call = Call.of(log, "--snapshot");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.rows()).containsExactly(5L, 1L);
    assertThat(count(call, "possible")).isEqualTo(2);
    assertThat(count(call, "impossible")).isEqualTo(2);
    assertThat(Call.plain(log, "--snapshot").out()).contains("2 of 4 orders", "order 2: ");
    assertThat(Call.of(log).refusal()).contains("it lacks at", "--snapshot");
  }

  @Test
  void aHistoryMayBeginInMidLife() {
    Path log = log("order_code,status,at\n1,shipped," + AT + "\n2,shipped," + AT + "\n2,received,"
        + LATER + "\n");

    assertThat(Call.of(log).err()).contains("--from-anywhere");
    Call call = Call.of(log, "--from-anywhere");
    assertThat(text(call, "violations")).isEqualTo("{shipped -> received:1}");
    assertThat(count(call, "clean")).isEqualTo(1);
    assertThat(Call.of(log("order_code,at,action,actor\n"), "--from-anywhere").refusal())
        .contains("action log");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void everyDelimiterAndEncodingIsRead(String delimiter) {
    String text =
        "order_code,status,at,note\n\"1é\",\"received\",\"2026-01-01 10:00\",\"a,b;c\td|e\"\n"
            .replace("\",\"", "\"#\"")
            .replace("code,status,at,note", "code#status#at#note")
            .replace("#", delimiter);
    for (Charset charset : new Charset[] {
      Charset.forName("windows-1252"),
      StandardCharsets.UTF_8,
      StandardCharsets.UTF_16BE,
      StandardCharsets.UTF_16LE
    }) {
      boolean wide = charset.name().startsWith("UTF-16");
      Path log = Call.file(directory, "log.csv", ((wide ? "\uFEFF" : "") + text).getBytes(charset));
      Call call = charset.name().equals("windows-1252")
          ? Call.of(log, "--encoding", "windows-1252")
          : Call.of(log);
      assertThat(call.exit()).isZero();
      assertThat(call.report().get("read").get("encoding").asString()).isEqualTo(charset.name());
      assertThat(call.report().get("read").get("delimiter").asString()).isEqualTo(delimiter);
    }
  }

  @Test
  void aFileOfAnotherEncodingAsksForItsName() {
    byte[] log =
        "order_code,status,at\n1é,received,2026-01-01\n2,received,2026-01-01\n3é,received,2026-01-01\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Call.of(Call.file(directory, "log.csv", log)).refusal()).contains("--encoding");
    assertThat(Call.of(Call.file(directory, "log.csv", log), "--encoding", "no such")
            .refusal())
        .contains("there is no encoding");
  }

  @Test
  void columnsThatAreNotUsedAreListedAlsoAStatusInAnActionLog() {
    Call call = Call.of(log("order_code,at,action,actor,status,previous_status\nA," + AT
        + ",place,customer,shipped,x\n"));

    assertThat(call.report().get("read").get("unusedColumns").toString())
        .isEqualTo("[\"status\",\"previous_status\"]");
    assertThat(call.exit()).isZero();
  }

  @Test
  void rowsOfAnotherKindCanBeLeftOutAndAreCounted() {
    Path log = log("order_code,status,at\n1,received," + AT + "\n,pick item," + AT + "\n");
    Call call = Call.mapped(log, map("status.pick item=(none)\n"));

    assertThat(call.exit()).isZero();
    assertThat(call.rows()).containsExactly(1L, 0L);
    assertThat(call.report().get("read").get("leftOut").toString()).isEqualTo("{\"pick item\":1}");
  }

  @Test
  void aColumnCanBeLeftOutAlsoOneWithAStandardName() {
    Path log = log("order_code,at,action,actor,status\nA," + AT + ",x,y,received\n");

    assertThat(text(Call.mapped(log, map("column.action=\n")), "finalStatuses"))
        .isEqualTo("{received:1}");
  }

  @Test
  void aMapIsWrittenToBeFilledIn() throws IOException {
    Path log = log("Order ID,status,at\n1,On Hold:=x," + AT + "\n1,received," + LATER + "\n");
    Path draft = directory.resolve("draft.properties");
    Call call = Call.plain(log, "--map-out", draft.toString());
    String written = Files.readString(draft);

    assertThat(call.exit()).isZero();
    assertThat(call.out()).isEmpty();
    assertThat(written)
        .contains("column.Order\\ ID=\n", "status.On\\ Hold\\:\\=x=\n")
        .doesNotContain("status.received");
    Files.writeString(
        draft,
        written
            .replace("column.Order\\ ID=", "column.Order\\ ID=order_code")
            .replace("\\=x=", "\\=x=received"));
    assertThat(Call.mapped(log, draft).exit()).isZero();
    assertThat(Call.plain(log, "--map-out", log.toString()).refusal())
        .contains("overwrite the log");
  }

  @Test
  void twoFormsInOneFileAreReportedWithLineAndRemedyAndTheRestIsRead() {
    Call call = Call.of(log("order_code,status,at\n1,received," + AT + "\n2,received," + AT
        + "\n3,received,2026-01-01 10:00\n4;received;" + AT + "\norder_code,status,at\n5,received,"
        + AT + "\n"));

    assertThat(call.rows()).containsExactly(6L, 3L);
    assertThat(call.err())
        .contains("line 4: not a time as the others")
        .contains(
            "line 5: the row has 1 fields, and the header 3; its delimiter is another, write comma in its place")
        .contains("line 6: the row is the header once more");
    assertThat(count(call, "unclear")).isEqualTo(2);
  }

  @Test
  void aFactThatCannotBeReadIsToldAndNotHeldAgainstTheRow() {
    Call call = Call.of(log("order_code,status,at,payment\n1,received," + AT
        + ",soon\n1,processing," + LATER + ",Paid\n"));

    assertThat(call.rows()).containsExactly(2L, 0L);
    assertThat(call.exit()).isZero();
    assertThat(call.err()).contains("line 2: the column payment", "not held against the row");
    assertThat(call.report().get("read").get("notUnderstood").toString())
        .isEqualTo("{\"payment soon\":1}");
  }

  @Test
  void theSetWhoseWordsFitBestIsTakenAndSaidWhy() {
    Call call = Call.plain(
        log("order_code,status,at\n1,pending-payment," + AT + "\n1,in-process," + LATER + "\n"),
        "--set",
        "auto");

    assertThat(call.out()).startsWith("set reseller: 2 of 2 words");
    assertThat(Call.of(log("order_code,status,at\n1,xyz," + AT + "\n"), "--set", "auto")
            .refusal())
        .contains("--map-out", "--discover");
  }

  @Test
  void aLogIsReadFromAPipe() {
    Ran ran = Ran.withInput(
        "order_code,status,at\n1,received," + AT + "\n",
        "replay",
        "--set",
        "webshop",
        "--format",
        "json",
        "-");

    assertThat(ran.status()).isZero();
    assertThat(ran.json().get("rows").asInt()).isEqualTo(1);
  }

  @Test
  void violationsOfAnOrderWithoutATimeAreNotReportedWhenSorting() {
    Call call = Call.of(
        log("order_code,status,at\n1,shipped," + AT + "\n1,received,noon\n2,shipped," + AT + "\n"),
        "--sort");

    assertThat(text(call, "violations")).isEqualTo("{(new) -> shipped:1}");
    assertThat(text(call, "decisions")).isEqualTo("{accepted:0,unchanged:0,refused:2,attention:0}");
    assertThat(count(call, "unclear")).isEqualTo(1);
  }
}
