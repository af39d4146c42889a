package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The order and the parts that may follow in one course. */
final class Followers {

  private final WholeKinds kinds;
  private final CourseRequest request;

  Followers(WholeKinds kinds, CourseRequest request) {
    this.kinds = kinds;
    this.request = request;
  }

  /** The parts of a kind in a status from which a row of follow leads, by code. */
  List<Part> of(WholeState state, CompiledKind kind) {
    if (!kind.judge().follows()) {
      return List.of();
    }
    List<Part> all = new ArrayList<>();
    for (Part part : state.whole().parts()) {
      if (kind.judge().followsFrom(part.status()) && kind.hasPart(part)) {
        all.add(part);
      }
    }
    all.sort(Comparator.comparing(Part::id));
    return all;
  }

  /**
   * True if no condition of follow distinguishes two states, of the order, of a part that may still
   * follow, or of the parts that took the same step in between. That holds after each of their
   * steps then: every fact about units and counts rises, or falls, with each of them.
   */
  boolean areAskedAlike(
      WholeState before, WholeState after, CompiledKind stepping, List<Part> stepped) {
    if (!before.standing().orderPayment().equals(after.standing().orderPayment())
        || !haveSameFacts(kinds.judge(), before.toFollow(request), after.toFollow(request))) {
      return false;
    }
    if (!isEachAskedAlike(before, after, stepping, stepped)) {
      return false;
    }
    for (CompiledKind kind : kinds.all()) {
      if (!isEachAskedAlike(before, after, kind, of(after, kind))) {
        return false;
      }
    }
    return true;
  }

  private boolean isEachAskedAlike(
      WholeState before, WholeState after, CompiledKind kind, List<Part> parts) {
    for (Part part : parts) {
      Seen then = before.toFollow(part, kind, request);
      if (!haveSameFacts(kind.judge(), then, after.toFollow(part, kind, request))) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveSameFacts(Judge judge, Seen before, Seen after) {
    for (String fact : judge.facts(WholeFacts.FOLLOW)) {
      if (!Objects.equals(before.fact(fact), after.fact(fact))) {
        return false;
      }
    }
    return true;
  }
}
