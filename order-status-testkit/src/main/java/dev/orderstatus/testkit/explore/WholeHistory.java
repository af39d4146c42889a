package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.testkit.report.Described;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The history of an order of parts: the order at first, then the course of each request. Immutable
 * and thread-safe.
 *
 * @param start the order at first
 * @param courses the courses, in order
 */
public record WholeHistory(Whole start, List<Course> courses) {

  /** Checks that nothing is missing, and copies the list. */
  public WholeHistory {
    Objects.requireNonNull(start, "start");
    courses = List.copyOf(courses);
  }

  /**
   * Returns the history of an order to which nothing has happened yet.
   *
   * @param start the order
   * @return its history, without courses
   */
  public static WholeHistory of(Whole start) {
    return new WholeHistory(start, List.of());
  }

  /**
   * Makes requests one after the other, whatever their decisions.
   *
   * @param lifecycle the lifecycle that decides
   * @param start the order at first
   * @param requests the requests
   * @return the history
   */
  public static WholeHistory of(
      WholeLifecycle lifecycle, Whole start, List<CourseRequest> requests) {
    WholeHistory history = of(start);
    for (CourseRequest request : requests) {
      history = history.then(lifecycle, request);
    }
    return history;
  }

  /**
   * Adds a request to this history, whatever its decision.
   *
   * @param lifecycle the lifecycle that decides
   * @param request the request
   * @return the longer history
   */
  public WholeHistory then(WholeLifecycle lifecycle, CourseRequest request) {
    Course course = lifecycle.decide(whole(), request);
    return new WholeHistory(
        start, Stream.concat(courses.stream(), Stream.of(course)).toList());
  }

  /**
   * Returns the order at the end.
   *
   * @return the order with its lines, money and parts
   */
  public Whole whole() {
    return courses.isEmpty() ? start : courses.get(courses.size() - 1).after();
  }

  /**
   * Returns true if every request was accepted.
   *
   * @return true also for a history without courses
   */
  public boolean isLegal() {
    return courses.stream().allMatch(course -> course.decision().isAccepted());
  }

  /**
   * Returns the history for people: one line per course.
   *
   * @return the lines
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("at first: ").append(Described.order(start.order()));
    for (int i = 0; i < courses.size(); i++) {
      text.append("\n%d. %s".formatted(i + 1, Described.course(courses.get(i))));
    }
    return text.toString();
  }
}
