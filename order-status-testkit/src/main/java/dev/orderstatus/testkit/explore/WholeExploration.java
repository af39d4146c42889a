package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses that orders with parts reach, and those that their parts reach, each with a history
 * that leads there.
 *
 * <pre>{@code
 * WholeExploration exploration = WholeExploration.of(lifecycle);
 * assertThat(exploration.unreached("parcel")).isEmpty();
 * }</pre>
 *
 * <p>An exploration plays the requests of {@link WholeQuestions} on an order that was just placed.
 * It goes on with each order in which two facts come together for the first time; the facts are its
 * status, the words of its standing, and the statuses of its parts. So it is fast, and may miss
 * what needs a rare combination of three or more. Immutable and thread-safe.
 */
public final class WholeExploration {

  /** The order itself among the kinds. */
  private static final String ORDER = "";

  private record Place(String kind, OrderStatus status) {}

  private record Used(String kind, Action action) {}

  private final StatusSet set;
  private final WholeQuestions questions;
  private final WholeLifecycle lifecycle;
  private final Map<Place, WholeHistory> nearest = new HashMap<>();
  private final Set<Used> used = new HashSet<>();
  private final Set<Set<String>> pairs = new HashSet<>();
  private final Deque<WholeHistory> open = new ArrayDeque<>();
  private int size;

  private WholeExploration(OrderLifecycle orders) {
    set = orders.definition();
    questions = WholeQuestions.of(orders);
    lifecycle = orders.wholes();
    visit(questions.history(List.of()));
    List<CourseRequest> requests = questions.fewRequests();
    while (!open.isEmpty()) {
      WholeHistory history = open.remove();
      for (CourseRequest request : requests) {
        take(history, questions.next(history, request));
      }
    }
  }

  /**
   * Explores a set that declares kinds of parts.
   *
   * @param lifecycle the compiled set
   * @return the findings
   * @throws UnsupportedOperationException if the set declares no kinds of parts
   * @throws IllegalStateException if nobody can place an ordinary order
   */
  public static WholeExploration of(OrderLifecycle lifecycle) {
    return new WholeExploration(Objects.requireNonNull(lifecycle, "lifecycle"));
  }

  private void take(WholeHistory history, CourseRequest request) {
    Course course = lifecycle.decide(history.whole(), request);
    if (course.decision().isAccepted()) {
      Action action = request.request().action();
      for (Course.Step step : course.steps()) {
        used.add(new Used(step.about().map(PartId::kind).orElse(ORDER), action));
        action = WholeFacts.FOLLOW;
      }
    }
    if (!course.after().equals(history.whole())) {
      List<Course> courses = new ArrayList<>(history.courses());
      courses.add(course);
      visit(new WholeHistory(history.start(), courses));
    }
  }

  private void visit(WholeHistory history) {
    Whole whole = history.whole();
    nearest.putIfAbsent(new Place(ORDER, whole.order().status()), history);
    whole
        .parts()
        .forEach(part -> nearest.putIfAbsent(new Place(part.id().kind(), part.status()), history));
    List<String> facts = facts(whole);
    boolean isNew = false;
    for (String one : facts) {
      for (String other : facts) {
        isNew |= pairs.add(new HashSet<>(List.of(one, other)));
      }
    }
    if (isNew) {
      size++;
      open.add(history);
    }
  }

  private List<String> facts(Whole whole) {
    Standing standing = lifecycle.standing(whole);
    Set<String> facts = new HashSet<>(List.of(
        "order " + whole.order().status(),
        "fulfillment " + standing.fulfillment(),
        "return " + standing.returned(),
        "payment " + standing.orderPayment()));
    for (Part part : whole.parts()) {
      facts.add(part.id().kind() + " " + part.status());
    }
    return List.copyOf(facts);
  }

  /**
   * Returns the number of orders from which the exploration went on.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * Returns the statuses that no order reached.
   *
   * @return the statuses, in the order of the definition
   */
  public List<OrderStatus> unreached() {
    return unreached(set, ORDER);
  }

  /**
   * Returns the statuses that no part of a kind reached.
   *
   * @param kind the code of a kind of the set
   * @return the statuses, in the order of the definition
   * @throws IllegalArgumentException if the set has no such kind
   */
  public List<OrderStatus> unreached(String kind) {
    return unreached(ofKind(kind), kind);
  }

  private List<OrderStatus> unreached(StatusSet ofPlace, String kind) {
    return ofPlace.statuses().stream()
        .map(StatusDefinition::status)
        .filter(status -> !nearest.containsKey(new Place(kind, status)))
        .toList();
  }

  /**
   * Returns a history after which an order is in a status, the shortest of those explored.
   *
   * @param status the status
   * @return the history; empty if none was found
   */
  public Optional<WholeHistory> shortestTo(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return Optional.ofNullable(nearest.get(new Place(ORDER, status)));
  }

  /**
   * Returns a history after which a part is in a status, the shortest of those explored.
   *
   * @param kind the code of a kind of the set
   * @param status the status
   * @return the history; empty if none was found
   * @throws IllegalArgumentException if the set has no such kind
   */
  public Optional<WholeHistory> shortestTo(String kind, OrderStatus status) {
    ofKind(kind);
    Objects.requireNonNull(status, "status");
    return Optional.ofNullable(nearest.get(new Place(kind, status)));
  }

  /**
   * Returns the actions of the order that were never accepted, except those that only place it.
   *
   * @return the actions, in the order of the definition
   */
  public List<Action> unusedActions() {
    List<Action> unused = new ArrayList<>(unused(set, ORDER));
    unused.removeIf(this::isOnlyToPlace);
    return List.copyOf(unused);
  }

  /**
   * Returns the actions of a kind that were never accepted.
   *
   * @param kind the code of a kind of the set
   * @return the actions, in the order of the definition
   * @throws IllegalArgumentException if the set has no such kind
   */
  public List<Action> unusedActions(String kind) {
    return unused(ofKind(kind), kind);
  }

  private boolean isOnlyToPlace(Action action) {
    List<TransitionDefinition> rows =
        set.transitions().stream().filter(row -> row.action().equals(action)).toList();
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.sources().statuses().equals(List.of(OrderStatus.NEW)));
  }

  private List<Action> unused(StatusSet ofPlace, String kind) {
    return ofPlace.actions().stream()
        .map(ActionDefinition::action)
        .filter(action -> !used.contains(new Used(kind, action)))
        .toList();
  }

  private StatusSet ofKind(String kind) {
    Objects.requireNonNull(kind, "kind");
    return set.kinds().stream()
        .filter(one -> one.code().equals(kind))
        .map(Kind::set)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("set %s has no kind %s; it has %s"
            .formatted(set.id(), kind, set.kinds().stream().map(Kind::code).toList())));
  }
}
