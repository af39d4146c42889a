package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.testkit.cli.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The sample log of one set, played. Immutable and thread-safe. */
public final class Tour {

  private static final Duration LATER = Duration.ofHours(1);

  private final OrderLifecycle lifecycle;
  private final List<TouredOrder> orders;

  private Tour(OrderLifecycle lifecycle, List<TouredOrder> orders) {
    this.lifecycle = lifecycle;
    this.orders = orders;
  }

  /**
   * Returns true if there is a sample log for a set.
   *
   * @param set the set's id
   * @return true when there is one
   */
  public static boolean hasSample(String set) {
    return Sample.exists(Objects.requireNonNull(set, "set"));
  }

  /**
   * Plays the sample log of a set.
   *
   * @param lifecycle the set's lifecycle
   * @return the tour
   * @throws IllegalStateException when there is no sample log
   */
  public static Tour of(OrderLifecycle lifecycle) {
    return of(lifecycle, Sample.of(lifecycle.definition().id()));
  }

  /**
   * Plays the one order that shows what the library is for.
   *
   * @param webshop the lifecycle of the web shop
   * @return the tour
   */
  public static Tour first(OrderLifecycle webshop) {
    return of(webshop, Sample.of("first"));
  }

  private static Tour of(OrderLifecycle lifecycle, Sample sample) {
    List<TouredOrder> orders = new ArrayList<>();
    sample.rowsByOrder().forEach((code, rows) -> {
      List<TourStep> steps = played(lifecycle, rows);
      List<Locale> languages = sample.languages(code);
      List<Instant> looks = languages.isEmpty() ? List.of() : sample.looks(code);
      orders.add(new TouredOrder(
          sample.title(code),
          steps,
          looks.isEmpty() && !languages.isEmpty() ? List.of(later(steps)) : looks,
          languages));
    });
    return new Tour(lifecycle, List.copyOf(orders));
  }

  /**
   * The tour for people.
   *
   * @return lines of plain text
   */
  public String text() {
    return new TourText(this).write();
  }

  /**
   * The same tour, whose customers all read one language.
   *
   * @param locale the language
   * @return the tour
   */
  public Tour in(Locale locale) {
    return new Tour(lifecycle, orders.stream().map(order -> order.in(locale)).toList());
  }

  /**
   * The first order of the tour on one screen, with the buttons of its customer, and what to call
   * next.
   *
   * @param coloured true to show decisions in colour
   * @return lines of text
   */
  public String screen(boolean coloured) {
    String screen = new TourText(this).screen();
    return coloured ? Colours.added(screen) : screen;
  }

  /**
   * Tours for programs.
   *
   * @param tours the tours
   * @return one JSON object
   */
  public static ObjectNode json(List<Tour> tours) {
    return Json.object().putPOJO("sets", tours.stream().map(TourJson::of).toList());
  }

  OrderLifecycle lifecycle() {
    return lifecycle;
  }

  List<TouredOrder> orders() {
    return orders;
  }

  /** The default instant at which a customer looks: an hour after the last step. */
  private static Instant later(List<TourStep> steps) {
    return steps.get(steps.size() - 1).request().at().plus(LATER);
  }

  private static List<TourStep> played(OrderLifecycle lifecycle, List<SampleRow> rows) {
    return lifecycle.definition().kinds().isEmpty()
        ? answers(lifecycle, rows)
        : courses(lifecycle, rows);
  }

  private static List<TourStep> answers(OrderLifecycle lifecycle, List<SampleRow> rows) {
    List<TourStep> steps = new ArrayList<>();
    StatusSet set = lifecycle.definition();
    Order order = rows.get(0).order(set);
    for (SampleRow row : rows) {
      boolean placed = !order.status().equals(OrderStatus.NEW);
      order = placed ? order : row.order(set);
      Answer answer = lifecycle.ask(order, row.request(set, placed));
      steps.add(new AnswerStep(lifecycle.messages(), answer));
      order = answer.after();
    }
    return List.copyOf(steps);
  }

  private static List<TourStep> courses(OrderLifecycle lifecycle, List<SampleRow> rows) {
    List<TourStep> steps = new ArrayList<>();
    StatusSet set = lifecycle.definition();
    WholeLifecycle wholes = lifecycle.wholes();
    Whole whole = rows.get(0).whole(set);
    for (SampleRow row : rows) {
      Course course = wholes.decide(whole, row.course(set));
      steps.add(new CourseStep(wholes, course));
      whole = course.after();
    }
    return List.copyOf(steps);
  }
}
