package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A step of an order with parts. */
record CourseStep(WholeLifecycle lifecycle, Course course) implements TourStep {

  @Override
  public Request request() {
    return course.request().request();
  }

  @Override
  public Decision decision() {
    return course.decision();
  }

  @Override
  public Order before() {
    return lifecycle.view(course.before(), Optional.empty());
  }

  @Override
  public Order after() {
    return lifecycle.view(course.after(), Optional.empty());
  }

  @Override
  public List<Effect> effects() {
    return course.effects();
  }

  @Override
  public String explained(Notice notice, Audience audience) {
    Optional<PartId> part = course.request().about();
    return lifecycle
        .messages(part)
        .explain(notice, lifecycle.view(course.before(), part), request(), audience, Locale.ENGLISH)
        .value();
  }

  @Override
  public StatusMessage messageBefore(Instant at, Locale locale) {
    return lifecycle.messages().describe(course.before(), at, Audience.CUSTOMER, locale);
  }

  @Override
  public StatusMessage message(Instant at, Locale locale) {
    return lifecycle.messages().describe(course.after(), at, Audience.CUSTOMER, locale);
  }

  @Override
  public Timeline course(List<Reached> history, Instant at, Locale locale) {
    return lifecycle.messages().timeline(course.after(), history, at, locale);
  }

  @Override
  public Optional<String> about() {
    return course.request().about().map(PartId::toString);
  }

  @Override
  public String outcome() {
    Optional<PartId> part = course.request().about();
    return decision().kind() + ", " + about().map(name -> name + " ").orElse("")
        + TourStep.move(status(course.before(), part), status(course.after(), part));
  }

  private static OrderStatus status(Whole whole, Optional<PartId> about) {
    return about.isEmpty()
        ? whole.order().status()
        : whole.part(about.get()).map(Part::status).orElse(OrderStatus.NEW);
  }

  @Override
  public List<String> given() {
    String units = course.request().units().toString();
    return units.isEmpty() ? List.of() : List.of("units " + units);
  }

  @Override
  public List<String> follows() {
    return course.steps().stream()
        .skip(1)
        .filter(step -> step.decision() instanceof Accepted)
        .map(step -> {
          Accepted yes = (Accepted) step.decision();
          return step.about().map(PartId::toString).orElse("order") + " "
              + TourStep.move(yes.from(), yes.to());
        })
        .toList();
  }

  @Override
  public Optional<String> contents() {
    Whole whole = course.before();
    String lines = whole.lines().stream()
        .map(line -> line.ordered() + " " + line.code())
        .collect(Collectors.joining(", "));
    Currency currency = Currency.getInstance(whole.money().currency());
    BigDecimal total =
        BigDecimal.valueOf(whole.money().total(), Math.max(currency.getDefaultFractionDigits(), 0));
    return Optional.of("%s, %s %s".formatted(lines, currency, total));
  }
}
