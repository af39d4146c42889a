package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Course;
import dev.orderstatus.api.Course.Step;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One course: the step that was asked about, and the steps that follow. Not thread-safe. */
final class CourseWalk {

  private final WholeState start;
  private final CourseRequest request;
  private final Instant at;
  private final WholeKinds kinds;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Optional<PartId>, Set<OrderStatus>> statuses = new HashMap<>();
  private final Followers followers;
  private final Set<CompiledKind> uneven = new HashSet<>();
  private final Set<Optional<PartId>> reentered = new HashSet<>();
  private WholeState now;

  CourseWalk(WholeState start, CourseRequest request) {
    this.start = start;
    this.now = start;
    this.request = request;
    this.at = request.request().at();
    this.kinds = start.kinds();
    this.followers = new Followers(kinds, request);
  }

  Course course() {
    Asked asked = asked();
    if (asked.state() == null) {
      return ended(asked.decision());
    }
    if (asked.decision() instanceof Unchanged) {
      return new Course(
          start.whole(), request, asked.decision(), List.of(), asked.state().whole());
    }
    take(request.about(), asked.decision(), asked.state());
    if (asked.decision() instanceof Attention) {
      return new Course(start.whole(), request, asked.decision(), steps, now.whole());
    }
    if (!follow() || !standsWhereItShould()) {
      return cannotFollow(asked);
    }
    return now.lines().returnsMoreThanOut()
        ? ended(Reasons.no(asked.event(), Reasons.MORE_THAN_OUT))
        : new Course(start.whole(), request, asked.decision(), withoutPassing(), now.whole());
  }

  /** The start is possible, so what cannot be afterwards comes with the request. */
  private Asked asked() {
    try {
      GivenUnits.check(start.whole(), request);
      return request.about().isPresent()
          ? new PartStep(start, request).ask()
          : new OrderStep(start, request).ask();
    } catch (InvalidPartsException impossible) {
      return invalid(impossible.problems().get(0));
    } catch (IllegalArgumentException malformed) {
      return invalid(String.valueOf(malformed.getMessage()));
    }
  }

  private Asked invalid(String value) {
    boolean event = kinds.isEvent(request.about(), request.request().action());
    return new Asked(Reasons.no(event, Reasons.invalidInput(value)), event, null);
  }

  private Course ended(Decision decision) {
    List<Step> ended =
        decision.effects().isEmpty() ? List.of() : List.of(step(request.about(), decision));
    return new Course(start.whole(), request, decision, ended, start.whole());
  }

  private void take(Optional<PartId> about, Decision decision, WholeState after) {
    take(about, decision, status(now, about), status(after, about));
    now = after;
  }

  private void take(Optional<PartId> about, Decision decision, OrderStatus from, OrderStatus to) {
    steps.add(step(about, decision));
    if (decision.isAccepted()) {
      Set<OrderStatus> own = statuses.computeIfAbsent(about, none -> new HashSet<>());
      own.add(from);
      own.add(to);
    }
  }

  private static OrderStatus status(WholeState state, Optional<PartId> about) {
    return about.isEmpty()
        ? state.whole().order().status()
        : state.whole().part(about.get()).map(Part::status).orElse(OrderStatus.NEW);
  }

  private static Step step(Optional<PartId> about, Decision decision) {
    if (about.isEmpty() || decision.effects().isEmpty()) {
      return new Step(about, decision, decision.effects());
    }
    PartId part = about.get();
    return new Step(
        about,
        decision,
        decision.effects().stream()
            .map(effect -> effect.with(part.kind(), part.code()))
            .toList());
  }

  /** Takes every step that follows; false if one would undo another of this course. */
  private boolean follow() {
    while (true) {
      Boolean took = followOnce();
      if (took == null || !took) {
        return took != null;
      }
    }
  }

  /** Asks the order, then the parts by kind as declared and by code, until one follows. */
  private @Nullable Boolean followOnce() {
    if (kinds.judge().followsFrom(now.whole().order().status())) {
      Boolean took = followOf(Optional.empty(), null, null);
      if (took == null || took) {
        return took;
      }
    }
    for (CompiledKind kind : kinds.all()) {
      List<Part> parts = followers.of(now, kind);
      for (int i = 0; i < parts.size(); i++) {
        WholeState before = now;
        Part part = parts.get(i);
        Boolean took = followOf(Optional.of(part.id()), part, kind);
        if (took == null) {
          return null;
        }
        if (took) {
          followAlike(before, kind, parts.subList(i + 1, parts.size()));
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes the step that a part has taken for the parts after it too, if nothing else would follow
   * in between: a thousand parcels follow their order without counting all of them each time.
   */
  private void followAlike(WholeState before, CompiledKind kind, List<Part> rest) {
    Accepted first = (Accepted) steps.get(steps.size() - 1).decision();
    if (rest.isEmpty()
        || kind.isByAmount()
        || kinds.reenter()
        || kind.judge().followsFrom(first.to())
        || uneven.contains(kind)) {
      return;
    }
    List<Part> parts = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (Part part : rest) {
      Answer answer =
          kind.judge().askToFollow(part.status(), before.toFollow(part, kind, request), at);
      if (answer != null && answer.decision() instanceof Accepted accepted && accepted.moves()) {
        if (!accepted.from().equals(first.from())
            || !accepted.to().equals(first.to())
            || statusesOf(Optional.of(part.id())).contains(accepted.to())) {
          break;
        }
        parts.add(part);
        answers.add(answer);
      }
    }
    for (int size = parts.size(); size > 0; size /= 2) {
      WholeState after = now.after(WholeState.with(now.whole(), changed(parts, answers, size)));
      if (followers.areAskedAlike(before, after, kind, parts.subList(0, size))) {
        for (int i = 0; i < size; i++) {
          Optional<PartId> about = Optional.of(parts.get(i).id());
          take(about, answers.get(i).decision(), first.from(), first.to());
        }
        now = after;
        return;
      }
    }
    if (!parts.isEmpty()) {
      uneven.add(kind);
    }
  }

  private static Map<PartId, Part> changed(List<Part> parts, List<Answer> answers, int size) {
    Map<PartId, Part> changed = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Part part = parts.get(i);
      changed.put(part.id(), PartStep.changed(part, answers.get(i).after()));
    }
    return changed;
  }

  /** True if a step was taken, false if none follows, null if it would undo another. */
  private @Nullable Boolean followOf(
      Optional<PartId> about, @Nullable Part part, @Nullable CompiledKind kind) {
    Judge judge = kind == null ? kinds.judge() : kind.judge();
    Seen seen =
        part == null || kind == null ? now.toFollow(request) : now.toFollow(part, kind, request);
    OrderStatus from = part == null ? now.whole().order().status() : part.status();
    Answer answer = judge.askToFollow(from, seen, at);
    if (answer == null || !(answer.decision() instanceof Accepted accepted) || !accepted.moves()) {
      return false;
    }
    boolean reenters = accepted.from().equals(accepted.to());
    if (reenters
        && !(isFirstReentry(about) && judge.reentryReads(from, seen, at, factsOfLastStep()))) {
      return false;
    }
    if (!reenters && statusesOf(about).contains(accepted.to())) {
      return null;
    }
    take(about, accepted, after(part, answer.after()));
    if (reenters) {
      reentered.add(about);
    } else {
      reentered.clear();
    }
    return true;
  }

  private Set<OrderStatus> statusesOf(Optional<PartId> about) {
    return statuses.getOrDefault(about, Set.of());
  }

  /** An order or a part re-enters its status at most once after each step that moves another. */
  private boolean isFirstReentry(Optional<PartId> about) {
    return !steps.get(steps.size() - 1).about().equals(about) && !reentered.contains(about);
  }

  private Set<String> factsOfLastStep() {
    Optional<PartId> last = steps.get(steps.size() - 1).about();
    return last.isEmpty() ? Set.of() : kinds.factsOf(last.get().kind());
  }

  private WholeState after(@Nullable Part part, OrderSnapshot after) {
    return now.after(
        part == null
            ? now.whole().with(after.withAttributes(WholeState.stored(after.attributes())))
            : now.whole().with(PartStep.changed(part, after)));
  }

  /** False if a step changes where the order should stand, and it neither stands nor went there. */
  private boolean standsWhereItShould() {
    OrderStatus status = now.whole().order().status();
    if (!kinds.judge().follows() || steps.stream().anyMatch(this::endsTheOrder)) {
      return true;
    }
    OrderStatus should = kinds.judge().targetOfFollow(now.toFollow(request), at);
    return should == null
        || should.equals(status)
        || statusesOf(Optional.empty()).contains(should)
        || should.equals(kinds.judge().targetOfFollow(start.toFollow(request), at));
  }

  private boolean endsTheOrder(Step step) {
    return step.about().isEmpty()
        && step.decision() instanceof Accepted accepted
        && !accepted.from().equals(accepted.to())
        && kinds.judge().isTerminal(accepted.to());
  }

  private Course cannotFollow(Asked asked) {
    OrderStatus status = start.whole().order().status();
    if (!asked.event()) {
      return ended(new Refused(List.of(Reasons.orderCannotFollow(status))));
    }
    List<Effect> effects = new ArrayList<>(asked.decision().effects());
    effects.addAll(Reasons.NOTIFY_STAFF);
    Attention attention = Reasons.attention(Reasons.orderCannotFollow(status), effects);
    WholeState stored = Objects.requireNonNull(asked.state());
    if (stored.lines().returnsMoreThanOut()) {
      return ended(Reasons.attention(Reasons.MORE_THAN_OUT));
    }
    WholeState kept = request.about().isPresent()
        ? stored
        : stored.after(stored
            .whole()
            .with(stored
                .whole()
                .order()
                .withStatus(status)
                .withStatusSince(start.whole().order().statusSince())));
    return new Course(
        start.whole(), request, attention, List.of(step(request.about(), attention)), kept.whole());
  }

  /** The steps without the effects that come only where the course ends. */
  private List<Step> withoutPassing() {
    if (steps.size() == 1) {
      return steps;
    }
    List<Step> kept = new ArrayList<>(steps);
    Set<Optional<PartId>> later = new HashSet<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (!later.add(step.about())) {
        Action action = i == 0 ? request.request().action() : WholeFacts.FOLLOW;
        kept.set(i, kinds.judge(step.about()).withoutAtEnd(step, action));
      }
    }
    return kept;
  }
}
