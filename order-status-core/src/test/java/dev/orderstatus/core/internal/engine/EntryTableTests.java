package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An entry is found by its four codes, however many there are. */
class EntryTableTests {

  private static final class OfAction extends CodeKey {
    OfAction(String action) {
      super(OPEN, Action.of(action), PARCEL, Actor.STAFF);
    }
  }

  private static final List<String> MANY =
      IntStream.range(0, 1000).mapToObj(number -> "action-" + number).toList();

  private final CodeHashTable<OfAction> table = new CodeHashTable<>();
  private final List<OfAction> added =
      MANY.stream().map(OfAction::new).map(table::add).toList();

  private static OfAction found(CodeHashTable<OfAction> table, String action) {
    return table.find(OPEN, Action.of(action), PARCEL, Actor.STAFF);
  }

  @Test
  void everyEntryIsFoundByEqualCodes() {
    assertThat(added).doesNotContainNull();
    assertThat(MANY).map(action -> found(table, action)).isEqualTo(added);
  }

  @Test
  void whatWasNotAddedIsNotFound() {
    assertThat(found(table, "action-1000")).isNull();
    assertThat(table.find(DONE, Action.of("action-1"), PARCEL, Actor.STAFF)).isNull();
    assertThat(table.find(OPEN, Action.of("action-1"), PARCEL, Actor.CUSTOMER)).isNull();
  }

  @Test
  void theFirstOfEqualEntriesStays() {
    for (OfAction entry : added) {
      assertThat(table.add(new OfAction(entry.action.value()))).isSameAs(entry);
    }
  }

  @Test
  void theFirstPlaceHasTheVeryEntryOrNone() {
    List<OfAction> first = added.stream()
        .filter(entry -> table.first(OPEN, entry.action, PARCEL, Actor.STAFF) != null)
        .toList();
    assertThat(first).hasSizeGreaterThan(MANY.size() / 2);
    assertThat(first)
        .allMatch(entry -> table.first(OPEN, entry.action, PARCEL, Actor.STAFF) == entry);
  }
}
