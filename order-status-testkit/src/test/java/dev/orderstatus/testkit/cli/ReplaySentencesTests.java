package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised of order logs, sentence by sentence, where no other test has it. */
class ReplaySentencesTests {
  private static final String HEADER = "order_code,at,status\n";

  @TempDir
  Path directory;

  private Path log(String text) {
    return Call.file(directory, "log.csv", text);
  }

  private Path map(String text) {
    return Call.file(directory, "map.properties", text);
  }

  private static String text(Call call, String member) {
    return call.report().get(member).toString().replace("\"", "");
  }

  @Test
  void aRowThatRepeatsTheStatusIsUnchanged() {
    Call call = Call.of(log(HEADER + "1,2026-01-01,received\n1,2026-01-02,Received\n"));

    assertThat(text(call, "decisions")).isEqualTo("{accepted:1,unchanged:1,refused:0,attention:0}");
  }

  @Test
  void afterAViolationTheOrderIsWhereTheLogSaysSoOneWrongStepIsCountedOnce() {
    Call call = Call.of(
        log(
            HEADER
                + "1,2026-01-01,received\n1,2026-01-02,shipped\n1,2026-01-03,processing\n1,2026-01-04,shipped\n"));

    assertThat(text(call, "violations")).isEqualTo("{received -> shipped:1}");
  }

  @Test
  void factsThatTheLogHoldsCountAndGuardsOnOthersAreListed() {
    String rows = "1,2026-01-01,received,%s\n1,2026-01-02,waiting-for-payment,%s\n";
    Call due = Call.of(log("order_code,at,status,payment\n" + rows.replace("%s", "due")));
    Call paid = Call.of(log("order_code,at,status,payment\n" + rows.replace("%s", "paid")
        + "2,2026-01-01,received,paid\n2,2026-01-02,processing,\n"));

    assertThat(text(due, "violations")).isEqualTo("{}");
    assertThat(text(paid, "violations")).isEqualTo("{received -> waiting-for-payment:1}");
    assertThat(paid.report().get("guardsSkipped").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T09:00:00+02,2026-11-21T09:00:00+0200,2026-11-21 09:00:00.000+02:00",
    "2026/11/21 09:00,2026/11/21 09:00:00,2026/11/21 09:00:00.000",
    "21.11.2026,21.11.26,21.11.2026 00:00",
    "1795251600,1795251600,1795251600",
    "1795251600000,1795251600000,1795251600000",
    "20261121,20261121,20261121",
    "11/21/2026 9:00 PM,11/21/26 9:00 pm,11/21/2026 21:00"
  })
  void oneInstantMayBeWrittenInSeveralWaysOfAForm(String one, String two, String three) {
    Call call = Call.of(
        log(HEADER + "1," + one + ",received\n1," + two + ",processing\n1," + three + ",shipped\n"),
        "--sort");

    assertThat(call.rows()).containsExactly(3L, 0L);
    assertThat(call.report().get("dwell").get("received").get("p95").asString()).isEqualTo("PT0S");
  }

  @ParameterizedTest
  @CsvSource({"1234567", "12345678901", "12345678901234", "2026-13-01", "31.02.2026", "noon"})
  void otherTimesAreUnreadable(String time) {
    assertThat(Call.of(log(HEADER + "1," + time + ",received\n")).rows()).containsExactly(1L, 1L);
  }

  @Test
  void timesWithoutAZoneAreInTheSettingAndTheReportSaysSo() {
    Path log = log(HEADER + "1,2026-03-29 01:30,received\n1,2026-03-29 02:30,processing\n");
    Call call = Call.of(log, "--setting", "time-zone=Europe/Amsterdam");

    assertThat(call.report().get("read").get("zone").asString()).isEqualTo("Europe/Amsterdam");
    // 02:30 does not exist, and is 03:30.
    assertThat(call.report().get("dwell").get("received").get("median").asString())
        .isEqualTo("PT1H");
  }

  @Test
  void aTimeThatExistsTwiceIsTheLaterOneWhereTheEarlierWouldBeOutOfOrder() {
    Path log = log(
        HEADER
            + "1,2026-10-25 02:40,received\n1,2026-10-25 02:10,processing\n1,2026-10-25 03:10,shipped\n");
    Call call = Call.of(log, "--setting", "time-zone=Europe/Amsterdam");

    assertThat(text(call, "violations")).isEqualTo("{}");
    assertThat(call.report().get("dwell").get("received").get("median").asString())
        .isEqualTo("PT30M");
  }

  @Test
  void aBlankStatusIsUnreadableAndAnEntryWithoutItsValueIsListed() {
    Call call = Call.mapped(
        log(HEADER + "1,2026-01-01,\n"), map("status.gone=shipped\nstatus.=received\n"));

    assertThat(call.rows()).containsExactly(1L, 1L);
    assertThat(call.err()).contains("status.gone", "line 2: the column status is empty");
  }

  @Test
  void rowsWithAnUnknownStatusAndRowsOutOfOrderDoNotCountForTheOrderOfOthers() {
    Call call = Call.of(
        log(
            HEADER
                + "1,2026-01-05,received\n1,2026-01-09,lost\n1,2026-01-01,canceled\n1,2026-01-06,processing\n"));

    assertThat(text(call, "violations")).isEqualTo("{out-of-order:1,unknown-status:1}");
    assertThat(text(call, "finalStatuses")).isEqualTo("{processing:1}");
    assertThat(text(call, "transitionsUsed")).isEqualTo("{(new) -> received:1}");
  }

  @Test
  void moreThanEightRowsOfOneInstantStayAsTheFileHasThem() {
    String instant = ",2026-01-01,";
    String rows = "1" + instant + "processing\n1" + instant + "received\n";
    String more = "1" + instant + "processing\n1" + instant + "received\n";

    assertThat(Call.of(log(HEADER + rows), "--sort").exit()).isZero();
    assertThat(Call.of(log(HEADER + rows + more.repeat(4)), "--sort").exit()).isEqualTo(1);
  }

  @Test
  void fromAnywhereTheFirstKnownStatusIsNoTransitionAndEarlierUnknownOnesAreReported() {
    Call call = Call.of(
        log(HEADER + "1,2026-01-01,lost\n1,2026-01-02,processing\n1,2026-01-03,shipped\n"),
        "--from-anywhere");

    assertThat(text(call, "violations")).isEqualTo("{unknown-status:1}");
    assertThat(text(call, "transitionsUsed")).isEqualTo("{processing -> shipped:1}");
  }

  @Test
  void midLifeIsNamedOnlyWhereItIsTheMostFrequentViolation() {
    String start = "1,2026-01-01,shipped\n";
    String other = "2,2026-01-01,received\n2,2026-01-02,shipped\n";

    assertThat(Call.of(log(HEADER + start)).err())
        .contains("the most frequent violation: 1. If", "--from-anywhere");
    assertThat(Call.of(log(HEADER + start + other)).err()).doesNotContain("--from-anywhere");
  }

  @Test
  void theReportForPeopleIsOneScreenHoweverMuchIsWrong() throws Exception {
    String rows = IntStream.range(0, 500)
        .mapToObj(i -> "%d,2026-01-01,word %d\n%d,2026-01-02,shipped\n%d,2026-01-03,%s\n"
            .formatted(i, i, i, i, i % 2 == 0 ? "received" : "canceled"))
        .collect(Collectors.joining());
    Path target = directory.resolve("violations.csv");
    Call call = Call.plain(log(HEADER + rows), "--violations", target.toString());

    assertThat(call.out().lines().count()).isLessThan(40);
    assertThat(call.out().lines()).allMatch(line -> line.length() < 400);
    assertThat(Files.readAllLines(target)).hasSize(1001);
  }

  @Test
  void rowsAreAlwaysTheSumOfTheDecisionsAndTheUnreadableOnes() {
    Call call = Call.of(log("""
        order_code,at,action,actor
        1,2026-01-01,place,customer
        1,2026-01-01,place,customer
        1,noon,ship,staff
        ,2026-01-01,ship,staff
        2,2026-01-01,place,customer
        2,2026-01-02,cancel,staff
        2,2026-01-03,payment-received,staff
        """));
    long sum = call.report().get("decisions").properties().stream()
        .mapToLong(decision -> decision.getValue().asLong())
        .sum();

    assertThat(call.report().get("rows").asLong())
        .isEqualTo(7)
        .isEqualTo(sum + call.report().get("unreadable").asLong());
    assertThat(text(call, "violations")).contains("canceled -payment-received- payment-after-");
  }
}
