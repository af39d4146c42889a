package dev.orderstatus.example;

import dev.orderstatus.api.parts.PaymentWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The words of other systems as tables of the page on orders of several parts. */
final class PeerTables {

  private PeerTables() {}

  /** A row for each stage, a column for each system. */
  static String goods() {
    List<String> head = new ArrayList<>(List.of("units"));
    Peer.ALL.forEach(peer -> head.add(peer.name()));
    return SetTables.table(
        head,
        Arrays.stream(PeerStage.values())
            .map(stage -> {
              List<String> row = new ArrayList<>(List.of(stage.words()));
              Peer.ALL.forEach(peer -> row.add(word(peer.words().getOrDefault(stage, ""))));
              return row;
            })
            .toList());
  }

  /** A row for each of our words, a column for each system. */
  static String money() {
    List<String> head = new ArrayList<>(List.of("money"));
    PeerMoney.ALL.forEach(peer -> head.add(peer.name()));
    List<List<String>> rows = new ArrayList<>();
    for (PaymentWord word : PaymentWord.values()) {
      if (word != PaymentWord.PARTLY_AUTHORIZED) {
        List<String> row = new ArrayList<>(List.of(SetTables.code(word)));
        PeerMoney.ALL.forEach(peer -> row.add(word(peer.words().getOrDefault(word, ""))));
        rows.add(row);
      }
    }
    List<String> refunds = new ArrayList<>(List.of("refunds are measured against"));
    PeerMoney.ALL.forEach(peer -> refunds.add(peer.refunds().toString()));
    rows.add(refunds);
    return SetTables.table(head, rows);
  }

  /** The words that the numbers do not give. */
  static String others() {
    return PeerWordsTests.NOT_TO_BE_HAD.stream()
        .map(cell -> "- " + cell + "\n")
        .collect(Collectors.joining());
  }

  private static String word(String word) {
    return word.isEmpty() || word.equals(PeerMoney.NO_WORD) ? "" : SetTables.code(word);
  }
}
