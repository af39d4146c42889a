package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.version.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In what two versions of a set differ. Without renames there is no difference just where the
 * fingerprints are equal.
 *
 * <p>Called tightened or loosened is only what is known to be:
 *
 * <ul>
 *   <li>a transition, where nothing but its actors and guards is different and every combination of
 *       actor, payment and what else the guards read passes the one where it passes the other.
 *       Conditions of the shop's own with the same name are taken to be the same, and beyond ten
 *       facts of the kind that hold or not, guards are compared as they are written;
 *   <li>an event, where others may report it, and nothing but that;
 *   <li>an attribute, where there are more choices or fewer;
 *   <li>a status, where it becomes terminal, or is terminal no more.
 * </ul>
 *
 * <p>Everything else is called changed. A transition whose status, action or order type only one of
 * the sets has is not listed for itself. Immutable and thread-safe.
 *
 * @param differences what differs: what the set before has, in the order of its tables, then what
 *     was added
 */
public record Comparison(List<Difference> differences) {

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares two sets that call the same things the same.
   *
   * @param before the set before
   * @param after the set after
   * @return what differs
   */
  public static Comparison of(StatusSet before, StatusSet after) {
    return of(before, after, Renames.none());
  }

  /**
   * Compares two sets. Takes time in proportion to their transitions, spelled out for each status
   * and order type.
   *
   * @param before the set before
   * @param after the set after
   * @param renames what the set after calls otherwise
   * @return what differs
   * @throws IllegalArgumentException when a code that is renamed is not in the set before, or not
   *     under its new name in the set after, or when the set before has the new name already
   */
  public static Comparison of(StatusSet before, StatusSet after, Renames renames) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(renames, "renames");
    Set<Code> declaredBefore = declared(before);
    Set<Code> declaredAfter = declared(after);
    renames.codes().forEach((from, to) -> check(from, to, renames, declaredBefore, declaredAfter));

    Map<String, Entry> old = Inventory.of(before, renames);
    Map<String, Entry> now = Inventory.of(after, Renames.none());
    List<Difference> differences = new ArrayList<>();
    old.forEach((key, entry) -> {
      Entry same = now.get(key);
      if (same != null) {
        differences.addAll(differences(entry, same));
      } else if (isToldForItself(entry.element(), declaredAfter, renames)) {
        differences.add(new Difference(
            Kind.REMOVED, Optional.of(entry.element()), Optional.empty(), List.of()));
      }
    });
    Renames back = renames.reversed();
    now.forEach((key, entry) -> {
      if (!old.containsKey(key) && isToldForItself(entry.element(), declaredBefore, back)) {
        differences.add(
            new Difference(Kind.ADDED, Optional.empty(), Optional.of(entry.element()), List.of()));
      }
    });
    return new Comparison(differences);
  }

  private static void check(
      Code from, Code to, Renames renames, Set<Code> declaredBefore, Set<Code> declaredAfter) {
    String what =
        "cannot compare with %s renamed to %s: ".formatted(new Element.Declared(from), to);
    if (!declaredBefore.contains(from)) {
      throw new IllegalArgumentException(
          what + "the set before has no " + from + "; take the rename out");
    }
    if (!declaredAfter.contains(to)) {
      throw new IllegalArgumentException(
          what + "the set after has no " + to + "; name what it is called there");
    }
    if (declaredBefore.contains(to) && !renames.codes().containsKey(to)) {
      throw new IllegalArgumentException(
          what + "the set before has " + to + " as well; take the rename out");
    }
  }

  private static Set<Code> declared(StatusSet set) {
    Set<Code> codes = new HashSet<>(set.types());
    codes.addAll(set.actors());
    codes.addAll(set.attributes());
    set.statuses().forEach(row -> codes.add(row.status()));
    set.actions().forEach(row -> codes.add(row.action()));
    codes.add(OrderStatus.NEW);
    return codes;
  }

  private static List<Difference> differences(Entry before, Entry after) {
    List<Difference> found = new ArrayList<>();
    Optional<Element> was = Optional.of(before.element());
    Optional<Element> is = Optional.of(after.element());
    if (before.element() instanceof Element.Declared && !was.equals(is)) {
      found.add(new Difference(Kind.RENAMED, was, is, List.of()));
    }
    before
        .differenceTo(after)
        .ifPresent(kind -> found.add(new Difference(kind, was, is, before.details(after))));
    return found;
  }

  private static boolean isToldForItself(Element element, Set<Code> declared, Renames renames) {
    return !(element instanceof Element.Transition it)
        || declared.containsAll(
            List.of(renames.of(it.status()), renames.of(it.action()), renames.of(it.type())));
  }

  /**
   * Whether there is no difference.
   *
   * @return true where there is none
   */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /** One difference a line. */
  @Override
  public String toString() {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
  }
}
