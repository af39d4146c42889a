package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.WholeOptions;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Decides like another lifecycle of wholes, and has the steps by one set counted. */
final class RecordedWholes implements WholeLifecycle {

  private final WholeLifecycle lifecycle;
  private final DecisionCounts decisions;
  private final String kind;

  /**
   * The lifecycle to record.
   *
   * @param kind the code of the kind whose set is covered; empty for the set of the order
   */
  RecordedWholes(WholeLifecycle lifecycle, DecisionCounts decisions, String kind) {
    this.lifecycle = lifecycle;
    this.decisions = decisions;
    this.kind = kind;
  }

  @Override
  public Course decide(Whole whole, CourseRequest request) {
    Course course = lifecycle.decide(whole, request);
    if (isCovered(request.about())) {
      decisions.count(lifecycle.view(whole, request), request.request(), course.decision());
    }
    course.steps().stream().skip(1).filter(step -> isCovered(step.about())).forEach(step -> {
      if (step.decision() instanceof Accepted yes) {
        OrderSnapshot view = lifecycle.view(course.after(), step.about());
        Instant at = request.request().at();
        decisions.count(
            view.withStatus(yes.from()), Request.of(WholeFacts.FOLLOW, Actor.SYSTEM, at), yes);
      }
    });
    return course;
  }

  private boolean isCovered(Optional<PartId> about) {
    return about.map(PartId::kind).orElse("").equals(kind);
  }

  @Override
  public Standing standing(Whole whole) {
    return lifecycle.standing(whole);
  }

  @Override
  public WholeOptions options(Whole whole, Actor actor, Instant at) {
    return lifecycle.options(whole, actor, at);
  }

  @Override
  public OrderSnapshot view(Whole whole, Optional<PartId> about) {
    return lifecycle.view(whole, about);
  }

  @Override
  public OrderSnapshot view(Whole whole, CourseRequest request) {
    return lifecycle.view(whole, request);
  }

  @Override
  public WholeMessages messages() {
    return lifecycle.messages();
  }

  @Override
  public Messages messages(Optional<PartId> about) {
    return lifecycle.messages(about);
  }

  @Override
  public Optional<Notification> notification(Course course, Effect effect, Locale locale) {
    return lifecycle.notification(course, effect, locale);
  }
}
