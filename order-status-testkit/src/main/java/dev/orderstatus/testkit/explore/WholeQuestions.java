package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Questions about an order of parts, for any set that declares kinds: the order itself, and two
 * parts of each kind, with units and amounts that are possible or not. The order has two units of
 * line A, one unit of line B, and costs 0.04 euros. Immutable and thread-safe.
 */
public final class WholeQuestions {

  private static final List<Units> UNITS = List.of(
      Units.none(),
      Units.of("A", 1),
      Units.of("A", 2),
      Units.of("B", 1),
      Units.of("A", 2).and("B", 1));
  private static final List<Long> AMOUNTS = List.of(0L, 2L, 4L);
  private static final List<String> CODES = List.of("1", "2");

  private final OrderLifecycle lifecycle;
  private final Whole placed;

  private WholeQuestions(OrderLifecycle lifecycle, Whole placed) {
    this.lifecycle = lifecycle;
    this.placed = placed;
  }

  /**
   * The questions about the orders of a set.
   *
   * @param lifecycle the set, which declares kinds of parts
   * @return the questions
   * @throws IllegalStateException if nobody can place an ordinary order
   */
  public static WholeQuestions of(OrderLifecycle lifecycle) {
    return new WholeQuestions(lifecycle, placed(Objects.requireNonNull(lifecycle, "lifecycle")));
  }

  private static Whole placed(OrderLifecycle lifecycle) {
    for (OrderType type : lifecycle.definition().types()) {
      Whole whole = Whole.of(
          OrderSnapshot.toPlace(OrderCode.of("EX", 1), type, Payment.DUE),
          Money.of("EUR", 4),
          Line.of("A", 2),
          Line.of("B", 1));
      for (CourseRequest request : about(lifecycle.definition(), "", List.of(""))) {
        Whole after = lifecycle.wholes().decide(whole, request).after();
        if (!after.order().status().equals(OrderStatus.NEW)) {
          return after;
        }
      }
    }
    throw new IllegalStateException("nobody can place an order of the set "
        + lifecycle.definition().id() + "; look at its transitions from (new)");
  }

  /**
   * Every request, by its action: each permitted actor, with and without inputs.
   *
   * @return the requests of each action of the order and of each kind
   */
  public List<List<CourseRequest>> requests() {
    StatusSet set = lifecycle.definition();
    List<List<CourseRequest>> all = new ArrayList<>();
    set.actions().forEach(action -> all.add(about(set, action, "", List.of(""))));
    for (Kind kind : set.kinds()) {
      kind.set()
          .actions()
          .forEach(action -> all.add(about(kind.set(), action, kind.code(), CODES).stream()
              .filter(request -> fits(request, kind.measure()))
              .toList()));
    }
    all.removeIf(List::isEmpty);
    return List.copyOf(all);
  }

  /** Those with no units, one unit or all, and with no amount or half of it. */
  List<CourseRequest> fewRequests() {
    List<Units> few = List.of(UNITS.get(0), UNITS.get(1), UNITS.get(UNITS.size() - 1));
    return requests().stream()
        .flatMap(List::stream)
        .filter(request -> few.contains(request.units())
            && request.request().inputs().get(CourseRequest.AMOUNT).orElse(2L) == 2)
        .toList();
  }

  private static CourseRequest at(CourseRequest request, Instant at) {
    Request given = request.request();
    Request later = Request.of(given.action(), given.actor(), at).withInputs(given.inputs());
    return new CourseRequest(
        given.justification().map(later::withJustification).orElse(later),
        request.about(),
        request.units());
  }

  /**
   * Plays a life of an order that was just placed, with a step an hour.
   *
   * @param steps the candidates for each step, of which the first that is accepted is made, else
   *     the first; their instants do not count
   * @return the history
   */
  public WholeHistory history(List<List<CourseRequest>> steps) {
    WholeHistory history = WholeHistory.of(placed);
    for (List<CourseRequest> candidates : steps) {
      history = history.then(lifecycle.wholes(), next(history, candidates));
    }
    return history;
  }

  /** The request as the next step of a history. */
  CourseRequest next(WholeHistory history, CourseRequest request) {
    return at(
        request, QuestionSpace.PLACED_AT.plus(Duration.ofHours(history.courses().size() + 1L)));
  }

  private CourseRequest next(WholeHistory history, List<CourseRequest> candidates) {
    List<CourseRequest> dated =
        candidates.stream().map(request -> next(history, request)).toList();
    return dated.stream()
        .filter(request ->
            lifecycle.wholes().decide(history.whole(), request).decision().isAccepted())
        .findFirst()
        .orElse(dated.get(0));
  }

  private static List<CourseRequest> about(StatusSet set, String kind, List<String> codes) {
    return set.actions().stream()
        .flatMap(action -> about(set, action, kind, codes).stream())
        .toList();
  }

  private static List<CourseRequest> about(
      StatusSet set, ActionDefinition action, String kind, List<String> codes) {
    List<TransitionDefinition> rows = set.transitions().stream()
        .filter(row -> row.action().equals(action.action()))
        .toList();
    Attributes filled = filled(rows);
    List<Attributes> inputs =
        filled.isEmpty() ? List.of(filled) : List.of(Attributes.none(), filled);
    List<CourseRequest> all = new ArrayList<>();
    rows.stream().flatMap(row -> row.actors().stream()).distinct().forEach(actor -> {
      for (String code : codes) {
        for (Attributes given : inputs) {
          Request request = Request.of(action.action(), actor, QuestionSpace.PLACED_AT)
              .withJustification("because")
              .withInputs(given);
          CourseRequest plain = CourseRequest.of(request);
          shares(kind.isEmpty() ? plain : plain.about(kind, code), all);
        }
      }
    });
    return all;
  }

  /** A part by amount has no units, and one by units has no amount. */
  private static boolean fits(CourseRequest request, Kind.Measure measure) {
    return switch (measure) {
      case AMOUNT -> request.units().byLine().isEmpty();
      case UNITS -> request.request().inputs().get(CourseRequest.AMOUNT).isEmpty();
      case COUNT -> true;
    };
  }

  private static void shares(CourseRequest request, List<CourseRequest> all) {
    for (Units units : UNITS) {
      for (long amount : AMOUNTS) {
        CourseRequest some = request.with(units);
        all.add(amount == 0 ? some : some.with(CourseRequest.AMOUNT, amount));
      }
    }
  }

  private static Attributes filled(List<TransitionDefinition> rows) {
    Attributes all = Attributes.none();
    for (TransitionDefinition row : rows) {
      for (Input input : row.takes()) {
        if (!input.attribute().equals(CourseRequest.AMOUNT)) {
          all = all.withRaw(input.attribute().value(), value(input.attribute()));
        }
      }
    }
    return all;
  }

  private static Object value(Attribute<?> attribute) {
    return switch (attribute.kind()) {
      case TEXT -> "1";
      case YES_NO -> true;
      case WHOLE_NUMBER -> 1L;
      case DATE -> LocalDate.of(2026, 2, 2);
      case LINK -> URI.create("https://example.com/17");
      case CHOICE -> attribute.choices().get(0);
    };
  }
}
