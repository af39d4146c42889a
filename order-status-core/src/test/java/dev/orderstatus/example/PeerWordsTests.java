package dev.orderstatus.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of other systems follow from the numbers, but for some, which are listed. */
class PeerWordsTests {

  private static final List<PeerCase> CASES = PeerCase.ALL;

  /** The words that the numbers do not give, and what they follow from. */
  static final List<String> NOT_TO_BE_HAD = List.of(
      "Saleor, every unit is canceled: the status stays as it was",
      "Medusa, the only parcel was canceled and its units are still wanted: the canceled parcel"
          + " counts",
      "Sylius, all are out, beside a parcel that was canceled: the canceled parcel counts",
      "Solidus, all are out, beside a parcel that was canceled: the canceled parcel counts",
      "Solidus, the only parcel was canceled and its units are still wanted: the canceled parcel"
          + " counts",
      "Medusa, a part is paid and a part of that refunded: a payment counts as whole or half");

  @ParameterizedTest
  @FieldSource("CASES")
  void eachCaseIsCalledWhatItIs(PeerCase one) {
    Standing standing = Standing.of(one.order());
    assertThat(standing.fulfillment() + ", " + standing.returned()).isEqualTo(one.words());
  }

  @Test
  void theWordsOfOtherSystemsFollowFromTheNumbersButForThoseListed() {
    List<String> others = new ArrayList<>();
    for (PeerCase one : CASES) {
      assertThat(one.peers()).hasSameSizeAs(Peer.ALL);
      for (int i = 0; i < Peer.ALL.size(); i++) {
        Peer peer = Peer.ALL.get(i);
        if (!peer.word(Standing.of(one.order())).equals(one.peers().get(i))) {
          others.add(peer.name() + ", " + one.name());
        }
      }
    }
    assertThat(others)
        .containsExactlyInAnyOrderElementsOf(NOT_TO_BE_HAD.stream()
            .map(cell -> cell.substring(0, cell.indexOf(':')))
            .filter(cell -> CASES.stream().anyMatch(one -> cell.endsWith(", " + one.name())))
            .toList());
  }

  /** What was captured, refunded and authorized of an order, and what each system calls that. */
  static Stream<Arguments> amounts() {
    return Stream.of(
        arguments(
            "nothing is paid",
            100,
            0,
            0,
            0,
            "NONE not_paid awaiting_payment balance_due none PENDING"),
        arguments(
            "all is reserved",
            100,
            0,
            0,
            100,
            "NONE authorized authorized balance_due authorized AUTHORIZED"),
        arguments(
            "a part is paid",
            100,
            60,
            0,
            0,
            "PARTIAL partially_captured partially_paid balance_due partially_paid PARTIALLY_PAID"),
        arguments("all is paid", 100, 100, 0, 0, "FULL captured paid paid paid PAID"),
        arguments(
            "more is paid",
            100,
            120,
            0,
            0,
            "OVERCHARGED captured paid credit_owed overcharged PAID"),
        arguments(
            "all is paid and a part refunded",
            100,
            100,
            30,
            0,
            "PARTIAL partially_refunded partially_refunded balance_due partially_refunded"
                + " PARTIALLY_REFUNDED"),
        arguments(
            "all is refunded",
            100,
            100,
            100,
            0,
            "NONE refunded refunded balance_due refunded REFUNDED"),
        arguments(
            "a part is paid and a part of that refunded",
            100,
            60,
            10,
            0,
            "PARTIAL refunded partially_refunded balance_due partially_refunded PARTIALLY_REFUNDED"),
        arguments(
            "a part is paid and all of that refunded",
            100,
            60,
            60,
            0,
            "NONE refunded partially_refunded balance_due refunded REFUNDED"),
        arguments(
            "more is paid and the surplus refunded",
            100,
            120,
            20,
            0,
            "FULL partially_refunded partially_refunded paid partially_refunded PARTIALLY_REFUNDED"),
        arguments("the order costs nothing", 0, 0, 0, 0, "FULL - paid paid - -"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("amounts")
  void theWordsForMoneyFollowTooButForTheOneListed(
      String name, long total, long captured, long refunded, long authorized, String words) {
    Standing standing = Standing.of(OrderParts.of(Money.of("EUR", total), Line.of("A", 1))
        .with(PaymentSums.of("t1", "EUR")
            .withCaptured(captured)
            .withRefunded(refunded)
            .withAuthorized(authorized)));
    String[] expected = words.split(" ", -1);
    assertThat(expected).hasSameSizeAs(PeerMoney.ALL);
    for (int i = 0; i < expected.length; i++) {
      PeerMoney peer = PeerMoney.ALL.get(i);
      boolean listed =
          NOT_TO_BE_HAD.stream().anyMatch(cell -> cell.startsWith(peer.name() + ", " + name + ":"));
      assertThat(peer.word(standing, total).equals(expected[i]))
          .as(peer.name())
          .isNotEqualTo(listed);
    }
  }
}
