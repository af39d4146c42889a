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
  private final Map<Optional<PartId>, Set<OrderStatus>> seen = new HashMap<>();
  private WholeState now;

  CourseWalk(WholeState start, CourseRequest request) {
    this.start = start;
    this.now = start;
    this.request = request;
    this.at = request.request().at();
    this.kinds = start.kinds();
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
      return areUnitsPossible()
          ? request.about().isPresent()
              ? new PartStep(start, request).ask()
              : new OrderStep(start, request).ask()
          : invalid("units: " + request.units());
    } catch (InvalidPartsException impossible) {
      return invalid(impossible.problems().get(0));
    } catch (IllegalArgumentException malformed) {
      return invalid(String.valueOf(malformed.getMessage()));
    }
  }

  private Asked invalid(String value) {
    boolean event = kinds.isEvent(request.request().action());
    return new Asked(Reasons.no(event, Reasons.invalidInput(value)), event, null);
  }

  private boolean areUnitsPossible() {
    boolean adds = request.request().action().equals(WholeFacts.ADD_LINE);
    return request.units().byLine().entrySet().stream()
        .allMatch(units -> units.getValue() > 0 && (adds || isLine(units.getKey())));
  }

  private boolean isLine(String code) {
    return start.whole().lines().stream().anyMatch(line -> line.code().equals(code));
  }

  private Course ended(Decision decision) {
    List<Step> ended =
        decision.effects().isEmpty() ? List.of() : List.of(step(request.about(), decision));
    return new Course(start.whole(), request, decision, ended, start.whole());
  }

  private void take(Optional<PartId> about, Decision decision, WholeState after) {
    steps.add(step(about, decision));
    if (decision.isAccepted()) {
      Set<OrderStatus> own = seen.computeIfAbsent(about, none -> new HashSet<>());
      own.add(status(now, about));
      own.add(status(after, about));
    }
    now = after;
  }

  private static OrderStatus status(WholeState state, Optional<PartId> about) {
    return about.isEmpty()
        ? state.whole().order().status()
        : state.whole().part(about.get()).map(Part::status).orElse(OrderStatus.NEW);
  }

  private static Step step(Optional<PartId> about, Decision decision) {
    List<Effect> effects = decision.effects().stream()
        .map(effect -> about.map(part -> effect.with(part.kind(), part.code())).orElse(effect))
        .toList();
    return new Step(about, decision, effects);
  }

  /** Takes every step that follows; false if one would undo another of this course. */
  private boolean follow() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Optional<PartId> about : followers()) {
        Boolean took = followOf(about);
        if (took == null) {
          return false;
        }
        if (took) {
          moved = true;
          break;
        }
      }
    }
    return true;
  }

  /** The order, then the parts by kind as declared and by code, where something may follow. */
  private List<Optional<PartId>> followers() {
    List<Optional<PartId>> all = new ArrayList<>();
    if (kinds.judge().followsFrom(now.whole().order().status())) {
      all.add(Optional.empty());
    }
    for (CompiledKind kind : kinds.all()) {
      List<PartId> ids = new ArrayList<>();
      for (Part part : now.whole().parts()) {
        if (kind.judge().followsFrom(part.status())
            && part.id().kind().equals(kind.kind().code())) {
          ids.add(part.id());
        }
      }
      ids.sort(null);
      ids.forEach(id -> all.add(Optional.of(id)));
    }
    return all;
  }

  /** True if a step was taken, false if none follows, null if it would undo another. */
  private @Nullable Boolean followOf(Optional<PartId> about) {
    CompiledKind kind = about.isEmpty() ? null : kinds.find(about.get().kind());
    Judge judge = kind == null ? kinds.judge() : kind.judge();
    OrderSnapshot view = kind == null
        ? now.view(WholeFacts.FOLLOW, request)
        : now.view(now.part(about.orElseThrow()), kind, WholeFacts.FOLLOW, request);
    Answer answer = judge.askToFollow(view, at);
    if (!(answer.decision() instanceof Accepted accepted) || !accepted.moves()) {
      return false;
    }
    boolean reenters = accepted.from().equals(accepted.to());
    if (reenters && !(isFirstReentry(about) && judge.reentryReads(view, at, factsOfLastStep()))) {
      return false;
    }
    if (!reenters && seen.getOrDefault(about, Set.of()).contains(accepted.to())) {
      return null;
    }
    take(about, accepted, after(about, kind, answer.after()));
    return true;
  }

  /** An order re-enters its status at most once for each step that gives it cause. */
  private boolean isFirstReentry(Optional<PartId> about) {
    return !steps.get(steps.size() - 1).about().equals(about);
  }

  private Set<String> factsOfLastStep() {
    Optional<PartId> last = steps.get(steps.size() - 1).about();
    return last.isEmpty() ? Set.of() : kinds.factsOf(last.get().kind());
  }

  private WholeState after(
      Optional<PartId> about, @Nullable CompiledKind kind, OrderSnapshot after) {
    if (kind == null) {
      return now.after(
          now.whole().with(after.withAttributes(WholeState.stored(after.attributes()))));
    }
    return now.after(now.whole().with(PartStep.changed(now.part(about.orElseThrow()), after)));
  }

  /** False if a step changes where the order should stand, and it neither stands nor went there. */
  private boolean standsWhereItShould() {
    OrderStatus status = now.whole().order().status();
    if (!kinds.judge().follows() || steps.stream().anyMatch(this::endsTheOrder)) {
      return true;
    }
    OrderStatus should = kinds.judge().targetOfFollow(now.view(WholeFacts.FOLLOW, request), at);
    return should == null
        || should.equals(status)
        || seen.getOrDefault(Optional.<PartId>empty(), Set.of()).contains(should)
        || should.equals(kinds.judge().targetOfFollow(start.view(WholeFacts.FOLLOW, request), at));
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
    List<Step> kept = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean last = true;
      for (int later = i + 1; later < steps.size(); later++) {
        last &= !steps.get(later).about().equals(step.about());
      }
      Action action = i == 0 ? request.request().action() : WholeFacts.FOLLOW;
      kept.add(last ? step : kinds.judge(step.about()).withoutAtEnd(step, action));
    }
    return kept;
  }
}
