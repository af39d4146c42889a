package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.version.Difference.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The differences between two versions of a set. Without renames, there is no difference exactly if
 * the fingerprints are equal.
 *
 * <p>A difference counts as tightened or loosened only if that is certain:
 *
 * <ul>
 *   <li>a transition, if only its actors and guards differ, and every combination of actor, payment
 *       and other facts in the guards that passes the one also passes the other. Custom conditions
 *       with the same name count as equal, and with more than ten yes-or-no facts, guards are
 *       compared as written;
 *   <li>an event, if only the actors that may report it differ;
 *   <li>an attribute, if choices were added or removed;
 *   <li>a status, if it becomes terminal, or is no longer terminal.
 * </ul>
 *
 * <p>Everything else counts as changed, so does the condition under which a transition counts. Of
 * several transitions of one place, the first is compared with the first. A transition whose
 * status, action or order type exists in only one of the sets is not listed separately, and neither
 * is anything of a kind of parts that only one of them has. The sets of a kind of parts that both
 * have are compared by their own codes; for renamed ones, compare the two sets of the kind.
 * Immutable and thread-safe.
 *
 * @param differences the differences: first the elements of the set before, in the order of its
 *     tables, then the added ones
 */
public record Comparison(List<Difference> differences) {

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares two sets that use the same codes.
   *
   * @param before the set before
   * @param after the set after
   * @return the differences
   */
  public static Comparison of(StatusSet before, StatusSet after) {
    return of(before, after, Renames.none());
  }

  /**
   * Compares two sets. Takes time proportional to the number of their transitions, spelled out for
   * each status and order type.
   *
   * @param before the set before
   * @param after the set after
   * @param renames the codes that differ in the set after
   * @return the differences
   * @throws IllegalArgumentException if a renamed code is not in the set before, or its new name is
   *     not in the set after, or the set before already has the new name
   */
  public static Comparison of(StatusSet before, StatusSet after, Renames renames) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(renames, "renames");
    Declared declaredBefore = Declared.by(before);
    Declared declaredAfter = Declared.by(after);
    renames
        .codes()
        .forEach(
            (from, to) -> check(from, to, renames, declaredBefore.codes(), declaredAfter.codes()));

    Map<String, Entry> old = Inventory.of(before, renames);
    Map<String, Entry> now = Inventory.of(after, Renames.none());
    List<Difference> differences = new ArrayList<>();
    old.forEach((key, entry) -> {
      Entry same = now.get(key);
      if (same != null) {
        differences.addAll(differences(entry, same));
      } else if (isListedSeparately(entry.element(), declaredAfter, renames)) {
        differences.add(new Difference(
            Kind.REMOVED, Optional.of(entry.element()), Optional.empty(), List.of()));
      }
    });
    Renames back = renames.reversed();
    now.forEach((key, entry) -> {
      if (!old.containsKey(key) && isListedSeparately(entry.element(), declaredBefore, back)) {
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
          what + "the set before has no " + from + "; remove the rename");
    }
    if (!declaredAfter.contains(to)) {
      throw new IllegalArgumentException(
          what + "the set after has no " + to + "; correct the new name");
    }
    if (declaredBefore.contains(to) && !renames.codes().containsKey(to)) {
      throw new IllegalArgumentException(
          what + "the set before has " + to + " as well; remove the rename");
    }
  }

  /** The codes that a set declares, and those of the set of each kind. */
  private record Declared(Set<Code> codes, Map<String, Declared> ofKinds) {

    static Declared by(StatusSet set) {
      Set<Code> codes = new HashSet<>(set.types());
      codes.addAll(set.actors());
      codes.addAll(set.attributes());
      set.statuses().forEach(row -> codes.add(row.status()));
      set.actions().forEach(row -> codes.add(row.action()));
      codes.add(OrderStatus.NEW);
      Map<String, Declared> ofKinds = new HashMap<>();
      set.kinds().forEach(kind -> ofKinds.put(kind.code(), by(kind.set())));
      return new Declared(codes, ofKinds);
    }
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

  private static boolean isListedSeparately(Element element, Declared declared, Renames renames) {
    if (element instanceof Element.OfParts part) {
      Declared ofKind = declared.ofKinds().get(part.kind());
      return ofKind != null && isListedSeparately(part.element(), ofKind, Renames.none());
    }
    return !(element instanceof Element.Transition transition)
        || declared
            .codes()
            .containsAll(List.of(
                renames.of(transition.status()),
                renames.of(transition.action()),
                renames.of(transition.type())));
  }

  /**
   * True if there is no difference.
   *
   * @return true if there is none
   */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /** One line for each difference. */
  @Override
  public String toString() {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
  }
}
