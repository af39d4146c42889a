package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.testkit.explore.WholeQuestions;
import dev.orderstatus.testkit.report.Described;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/** Random lives of orders of parts, the same in every run. */
final class WholeLives {

  private static final int LIVES = 30;
  private static final int STEPS = 40;
  private static final int CANDIDATES = 6;
  private static final long SEED = 17;

  private final OrderLifecycle lifecycle;
  private final WholeQuestions questions;

  private WholeLives(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.questions = WholeQuestions.of(lifecycle);
  }

  static WholeLives of(OrderLifecycle lifecycle) {
    return new WholeLives(lifecycle);
  }

  /** Reports each course for which the check has words. */
  void check(String invariant, Function<Course, String> check) {
    Faults faults = new Faults();
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<CourseRequest>> requests = questions.requests();
    for (int life = 0; life < LIVES; life++) {
      List<List<CourseRequest>> steps =
          Stream.generate(() -> candidates(requests, random)).limit(STEPS).toList();
      for (Course course : questions.history(steps).courses()) {
        String fault = check.apply(course);
        if (!fault.isEmpty()) {
          faults.add("%s%n    order: %s%n    course: %s"
              .formatted(fault, course.before(), Described.course(course)));
        }
      }
    }
    faults.throwIfAny(invariant);
  }

  private static List<CourseRequest> candidates(
      List<List<CourseRequest>> requests, SplittableRandom random) {
    return Stream.generate(() -> requests.get(random.nextInt(requests.size())))
        .limit(CANDIDATES)
        .map(some -> some.get(random.nextInt(some.size())))
        .toList();
  }

  /** True if a request reports an event that happened to a part. */
  boolean isReport(CourseRequest request) {
    return lifecycle.definition().kinds().stream()
        .filter(kind -> request.about().map(PartId::kind).equals(Optional.of(kind.code())))
        .flatMap(kind -> kind.set().actions().stream())
        .filter(known -> known.action().equals(request.request().action()))
        .anyMatch(known -> known.kind() == ActionDefinition.Kind.EVENT);
  }

  static Whole reversed(Whole whole) {
    List<Part> parts = new ArrayList<>(whole.parts());
    List<Line> lines = new ArrayList<>(whole.lines());
    Collections.reverse(parts);
    Collections.reverse(lines);
    return whole.toBuilder().parts(parts).lines(lines).build();
  }
}
