package dev.orderstatus.core.audit;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The audit of an action log of orders with parts. */
final class CourseAudit extends Audit<CourseRow> {

  private final StatusSet set;
  private final WholeLifecycle lifecycle;
  private final CourseInputs inputs;
  private final ActionCounts counts;
  private final TrackedOrders<TrackedWhole> orders = new TrackedOrders<>(TrackedWhole::new);

  CourseAudit(OrderLifecycle order) {
    lifecycle = order.wholes();
    set = order.definition();
    inputs = new CourseInputs(order);
    counts = new ActionCounts(set);
  }

  /** A request about a whole. */
  private record Case(Whole whole, CourseRequest request, List<String> notTaken) {}

  @Override
  public Finding accept(CourseRow row) {
    TrackedWhole tracked = orders.get(row.row().order());
    boolean late = tracked.isOutOfOrder(row.row().request().at());
    Request request = late ? row.row().laterRequest() : row.row().request();
    tracked.see(request.at());
    Either<String, Case> asked = ask(row, request, tracked.whole);
    if (asked.isLeft()) {
      return unreadable(tracked, asked.getLeft());
    }
    return tracked.isOutOfOrder(request.at())
        ? counts.outOfOrder(tracked, request.action().value(), request.at())
        : decide(tracked, asked.get());
  }

  /** The request of a row, or the reason why there is none. */
  private Either<String, Case> ask(CourseRow row, Request request, @Nullable Whole known) {
    return known != null && !known.order().status().equals(OrderStatus.NEW)
        ? placed(row, request, known)
        : toPlace(row, request, known);
  }

  private Either<String, Case> toPlace(CourseRow row, Request request, @Nullable Whole known) {
    Optional<OrderType> type = ActionAudit.type(row.row().placement(), set.types());
    if (type.isEmpty()) {
      return Either.left(ActionAudit.typeMissing(row.row(), set));
    }
    Optional<Money> money = row.money().or(() -> Optional.ofNullable(known).map(Whole::money));
    if (money.isEmpty()) {
      return Either.left(
          "the row does not name the price of order %s, which is not placed yet; fill in the columns currency and total"
              .formatted(row.row().order()));
    }
    List<Line> lines = row.lines().isEmpty() && known != null ? known.lines() : row.lines();
    Attributes kept = inputs.kept(row.row().attributes());
    OrderSnapshot order = ActionAudit.toPlace(row.row(), type.get(), kept);
    Whole whole = Whole.of(order, money.get(), lines.toArray(Line[]::new));
    for (Part part : known == null ? List.<Part>of() : known.parts()) {
      whole = whole.with(part);
    }
    return row.about().isPresent()
        ? placed(row, request, whole)
        : Either.right(new Case(
            whole,
            new CourseRequest(request.withInputs(Attributes.none()), Optional.empty(), row.units()),
            List.of()));
  }

  private Either<String, Case> placed(CourseRow row, Request request, Whole whole) {
    try {
      ActionInputs.Given given = inputs.give(
          request, row.row().attributes(), row.about(), lifecycle.view(whole, row.about()));
      return Either.right(new Case(
          whole, new CourseRequest(given.request(), row.about(), row.units()), given.notTaken()));
    } catch (InvalidPartsException impossible) {
      return Either.left(impossible(impossible));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError broken) {
      return Either.left(brokenDown(broken));
    }
  }

  private static String impossible(InvalidPartsException impossible) {
    return "no order can have these lines, this price or these parts: "
        + String.join("; ", impossible.problems());
  }

  private static String brokenDown(Throwable broken) {
    return "the status set broke down on this row: " + broken;
  }

  private Finding unreadable(TrackedWhole order, String problem) {
    countUnreadable();
    order.mark(TrackedOrder.UNCLEAR | TrackedOrder.MUTED);
    return Finding.unreadable(problem);
  }

  private Either<String, Course> course(Case asked) {
    try {
      return Either.right(lifecycle.decide(asked.whole, asked.request));
    } catch (InvalidPartsException impossible) {
      return Either.left(impossible(impossible));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError broken) {
      // A set may hold conditions written by others; the audit still decides the remaining rows.
      return Either.left(brokenDown(broken));
    }
  }

  private Finding decide(TrackedWhole tracked, Case asked) {
    Either<String, Course> decided = course(asked);
    if (decided.isLeft()) {
      return unreadable(tracked, decided.getLeft());
    }
    Course course = decided.get();
    Decision decision = course.decision();
    Request request = asked.request.request();
    boolean again = tracked.isAtNewest(request.at());
    tracked.advance(request.at());
    counts.notTaken(asked.notTaken);
    if (decision instanceof Refused) {
      return counts.refused(tracked, violation(course), again);
    }
    keep(tracked, course);
    if (decision instanceof Unchanged) {
      return counts.unchanged();
    }
    return decision instanceof Attention
        ? counts.attention(tracked, violation(course))
        : counts.accepted();
  }

  private void keep(TrackedWhole tracked, Course course) {
    OrderSnapshot order = course.after().order();
    tracked.whole = course.after();
    if (!order.status().equals(OrderStatus.NEW)) {
      counts.enter(tracked, order.status(), order.statusSince());
    }
    for (Course.Step step : course.steps()) {
      if (step.about().isEmpty() && step.decision() instanceof Accepted yes) {
        counts.used(yes.from(), yes.to());
      }
    }
  }

  private Violation violation(Course course) {
    Optional<PartId> about = course.request().about();
    OrderStatus status = about.isEmpty()
        ? course.before().order().status()
        : course.before().part(about.get()).map(Part::status).orElse(OrderStatus.NEW);
    String prefix = about.map(part -> part.kind() + " ").orElse("");
    Violation violation = counts.violation(
        status,
        prefix + Move.shown(status),
        course.request().request().action().value(),
        course.decision().reasons(),
        reason -> text(course, reason));
    return about.map(violation::about).orElse(violation);
  }

  private String text(Course course, Reason reason) {
    Optional<PartId> about = course.request().about();
    return lifecycle
        .messages(about)
        .explain(
            reason,
            lifecycle.view(course.before(), about),
            course.request().request(),
            Audience.STAFF,
            Locale.ENGLISH)
        .value();
  }

  /** If the order has not been placed yet, its next row may still place it. */
  private record Simulated(@Nullable Whole whole) {}

  @Override
  int[] inOrder(List<CourseRow> rows) {
    Permutation<Simulated> search =
        new Permutation<>(rows.size(), (from, next) -> step(from.whole, rows.get(next)));
    Simulated start = new Simulated(orders.get(rows.get(0).row().order()).whole);
    return search.isFoundFrom(start) ? search.best() : Permutation.asGiven(rows.size());
  }

  private @Nullable Simulated step(@Nullable Whole from, CourseRow row) {
    Either<String, Course> decided = ask(row, row.row().request(), from).flatMap(this::course);
    if (decided.isLeft()) {
      return null;
    }
    Decision decision = decided.get().decision();
    boolean allowed = decision instanceof Accepted || decision instanceof Unchanged;
    return allowed ? new Simulated(decided.get().after()) : null;
  }

  @Override
  public long betterTogether() {
    return counts.betterTogether();
  }

  @Override
  void skip(String code) {
    orders.get(code).mark(TrackedOrder.UNCLEAR | TrackedOrder.MUTED);
  }

  @Override
  TrackedOrder tracked(String code) {
    return orders.get(code);
  }

  @Override
  TrackedOrders<? extends TrackedOrder> orders() {
    return orders;
  }

  @Override
  AuditReport report(long unreadable, long withoutOrder) {
    return counts.report(orders, unreadable, withoutOrder);
  }
}
