package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Action logs of orders with parts; the rows are made up. */
class ReplayPartsTests {

  private static final String HEADER =
      "order_code;at;action;actor;about;units;amount;number;lines;services;currency;total\n";
  private static final String PLACED =
      HEADER + "A;2026-01-01T10:00:00Z;place;customer;;;;;2 A, 1 B;1 fee;EUR;5000\n";
  private static final String PAID =
      PLACED + "A;2026-01-01T11:00:00Z;captured;payment-provider;payment tr_1;;5000\n";

  @TempDir
  Path directory;

  private Call audited(String log, String... options) {
    return Call.of(
        Call.file(directory, "log.csv", filled(log)),
        Stream.concat(Stream.of("--set", "webshop-parts"), Stream.of(options))
            .toArray(String[]::new));
  }

  /** The log with the empty fields at the ends of its rows. */
  private static String filled(String log) {
    int fields = log.lines().findFirst().orElseThrow().split(";", -1).length;
    return log.lines()
        .map(row -> row + ";".repeat(fields - row.split(";", -1).length) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void eachOrderIsAuditedAsAWhole() {
    Call call = audited(PAID + """
        A;2026-01-01T11:30:00Z;captured;payment-provider;payment tr_1;;5000;tr_1
        A;2026-01-01T12:00:00Z;pack;staff;parcel p1;2 A
        A;2026-01-01T13:00:00Z;ship;staff;parcel p1
        A;2026-01-01T14:00:00Z;cancel-units;staff;;1 B;1000
        A;2026-01-01T15:00:00Z;delivered;carrier;parcel p1
        A;2026-01-01T16:00:00Z;refunded;payment-provider;payment tr_1;;1000;re_1
        A;2026-01-01T17:00:00Z;announce-return;customer;return r1;1 A
        A;2026-01-01T18:00:00Z;return-received;staff;return r1
        """);

    assertThat(call.report().get("violations").toString()).isEqualTo("{}");
    assertThat(call.report().get("decisions").toString())
        .isEqualTo("{\"accepted\":9,\"unchanged\":1,\"refused\":0,\"attention\":0}");
    assertThat(call.report().get("finalStatuses").toString()).isEqualTo("{\"shipped\":1}");
    assertThat(call.report().get("read").get("unusedColumns")).isEmpty();
    assertThat(call.exit()).isZero();
  }

  @Test
  void aViolationIsReportedWithItsLineItsPartAndItsReason() throws IOException {
    Path violations = directory.resolve("violations.csv");
    Call call = audited(PAID + """
        A;2026-01-01T12:00:00Z;pack;staff;parcel p1;3 A
        A;2026-01-01T13:00:00Z;delivered;carrier;parcel p9
        A;2026-01-01T14:00:00Z;captured;payment-provider;payment tr_1;;4000
        """, "--violations", violations.toString());

    assertThat(call.report().get("violations").toString())
        .contains("\"parcel (new) -pack- more-than-to-pack\":1")
        .contains("\"parcel (new) -delivered- unknown-part\":1")
        .contains("\"payment captured -captured- other-amount\":1");
    assertThat(Files.readAllLines(violations))
        .anySatisfy(row -> assertThat(row)
            .startsWith("4,A,2026-01-01T12:00:00Z,(new),pack,more-than-to-pack,\"parcel p1: "))
        .anySatisfy(row -> assertThat(row)
            .startsWith("5,A,2026-01-01T13:00:00Z,(new),delivered,unknown-part,parcel p9: "))
        .anySatisfy(row -> assertThat(row)
            .startsWith(
                "6,A,2026-01-01T14:00:00Z,captured,captured,other-amount,\"payment tr_1: "));
    assertThat(call.exit()).isEqualTo(1);
  }

  @Test
  void theReportForPeopleNamesThePartOfAnExample() {
    Call call = Call.plain(
        Call.file(
            directory, "log.csv", filled(PAID + "A;2026-01-01T12:00:00Z;ship;staff;parcel p7\n")),
        "--set",
        "webshop-parts");

    assertThat(call.out())
        .contains("order A, line 4: parcel p7: It is not clear which part of the order is meant");
  }

  @Test
  void anUnreadableCellIsReportedWithItsLineWhatWasGivenAndARemedyAndTheRestIsRead() {
    Call call = audited(PAID + """
        A;2026-01-01T12:00:00Z;pack;staff;crate 1;2 A
        B;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;EUR;5000
        B;2026-01-01T12:30:00Z;pack;staff;parcel;1 A
        C;2026-01-01T12:00:00Z;place;customer;;;;;A;;EUR;5000
        D;2026-01-01T12:00:00Z;place;customer;;;;;none A;;EUR;5000
        E;2026-01-01T12:00:00Z;place;customer;;;;;1 A, 2 A;;EUR;5000
        F;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;EUR;
        G;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;EUR;50.00
        H;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;;
        I;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;EUR;-5000
        K;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;EUR;5000
        K;2026-01-01T12:30:00Z;captured;payment-provider;payment tr_2;;12,50
        L;2026-01-01T12:00:00Z;place;customer;;;;;1 A;;EUR;5000
        L;2026-01-01T12:30:00Z;captured;payment-provider;payment tr_2;;-1
        """);

    assertThat(call.err())
        .contains(
            "line 4: the column about: \"crate 1\" begins with no kind of part of the set webshop-parts; it has payment, parcel, return: write one")
        .contains("line 6: the column about: \"parcel\" has no code of the part; write it after")
        .contains("line 7: the column lines: \"A\" is not a number of units and the code of a line")
        .contains("line 8: the column lines: \"none A\" does not begin with a whole number")
        .contains("line 9: the column lines: \"1 A, 2 A\" names line A twice; add its units up")
        .contains("line 10: the column total: a price is a total and its currency")
        .contains("line 11: the column total: \"50.00\" is not a whole number of minor units")
        .contains("line 12: the row does not name the price of order H")
        .contains("line 13: no order can have these lines, this price or these parts: money: total")
        .contains("line 15: attribute amount: \"12,50\" does not fit; expected a whole number")
        .contains("line 17: attribute amount: \"-1\" does not fit; expected a whole number from 0");
    assertThat(call.rows()).containsExactly(16L, 11L);
    assertThat(call.report().get("orders").asInt()).isEqualTo(11);
    assertThat(call.report().get("violations").toString()).isEqualTo("{}");
  }

  @Test
  void aLogOfJsonLinesIsReadTheSameWay() {
    Call call = Call.of(Call.file(directory, "log.jsonl", """
            {"order_code":"A","at":"2026-01-01T10:00:00Z","action":"place","actor":"customer","lines":"2 A","currency":"EUR","total":5000}
            {"order_code":"A","at":"2026-01-01T11:00:00Z","action":"captured","actor":"payment-provider","about":"payment tr_1","amount":5000}
            {"order_code":"A","at":"2026-01-01T12:00:00Z","action":"pack","actor":"staff","about":{"kind":"parcel"}}
            """), "--set", "webshop-parts");

    assertThat(call.report().get("decisions").get("accepted").asInt()).isEqualTo(2);
    assertThat(call.err())
        .contains("line 3: the member about is not a text, a number, true or false; write one");
  }

  @Test
  void rowsOfOneInstantAreSortedSoThatEachStepIsAllowed() {
    Call call = audited(PAID + """
        A;2026-01-01T12:00:00Z;ship;staff;parcel p1
        A;2026-01-01T12:00:00Z;pack;staff;parcel p1;2 A
        """, "--sort");

    assertThat(call.report().get("violations").toString()).isEqualTo("{}");
    assertThat(call.report().get("decisions").get("accepted").asInt()).isEqualTo(4);
  }

  @Test
  void theActionsOfPartsDecideWhichSetFits() {
    Call call = Call.plain(Call.file(directory, "log.csv", filled(PAID)), "--set", "auto");

    assertThat(call.err() + call.out()).contains("set webshop-parts: 4 of 4 words");
  }

  @Test
  void aLogWithoutThePriceOfItsOrdersIsRefused() {
    Call call = audited("order_code,at,action,actor\nA,2026-01-01T10:00:00Z,place,customer\n");

    assertThat(call.refusal()).contains("without the columns currency and total");
  }

  @Test
  void aMapNamesTheColumnsAndActionsOfParts() throws IOException {
    Path map = directory.resolve("map.properties");
    audited(
        "order_code,at,action,actor,part\nA,2026-01-01T10:00:00Z,boxed,staff,p1\n",
        "--map-out",
        map.toString());

    assertThat(Files.readString(map))
        .contains(
            "about, units, lines, services, currency, total", "tracking-code", "announce-return")
        .contains("column.part=", "action.boxed=");
  }

  @Test
  void aSetWithoutPartsDoesNotReadTheColumnsOfParts() {
    Call call = Call.of(
        Call.file(
            directory,
            "log.csv",
            "order_code,at,action,actor,about,total\nA,2026-01-01T10:00:00Z,place,customer,crate 1,x\n"));

    assertThat(call.exit()).isZero();
    assertThat(call.report().get("read").get("unusedColumns").toString())
        .isEqualTo("[\"about\",\"total\"]");
  }
}
