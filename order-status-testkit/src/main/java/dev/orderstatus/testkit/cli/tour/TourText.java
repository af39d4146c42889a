package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tour for people. */
final class TourText {

  private static final String FIRST = "    ";
  private static final String UNDER = " ".repeat(22);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Tour tour;
  private final ZoneId zone;
  private final Paragraphs text = new Paragraphs();

  TourText(Tour tour) {
    this.tour = tour;
    zone = tour.lifecycle().settings().zone();
  }

  String write() {
    StatusSet set = tour.lifecycle().definition();
    String title = set.id() + ": " + set.title();
    text.line(title).line("=".repeat(title.length()));
    int number = 1;
    for (TouredOrder order : tour.orders()) {
      text.line("").line("%2d. %s".formatted(number++, order.title()));
      order(order);
    }
    return text.line("").line(new TourSummary(tour).line()).toString();
  }

  String screen() {
    TouredOrder toured = tour.orders().get(0);
    text.line("Order Status decides what may happen to an order, says why not, and explains it.")
        .line("")
        .line(toured.title());
    order(toured);
    buttons(toured);
    return text.line("")
        .line(
            "Next: tour webshop plays more orders, show webshop has its rules, --help all commands.")
        .toString();
  }

  private void buttons(TouredOrder toured) {
    Instant at = toured.looks().get(0);
    Locale locale = toured.languages().get(0);
    text.line("").line(FIRST + "The buttons of the customer's page:");
    tour.lifecycle()
        .buttons(toured.now(), Actor.CUSTOMER, at, locale)
        .forEach(button -> text.wrapped(
            FIRST,
            (button.enabled() ? "[" : "(") + button.label() + (button.enabled() ? "]" : ") "),
            button.reasons().stream()
                .map(reason -> reason.text().value())
                .collect(Collectors.joining(" "))));
  }

  private void order(TouredOrder toured) {
    Order order = toured.placed();
    text.wrapped(
            FIRST,
            "",
            "%s: %s, payment %s, %s%s%s"
                .formatted(
                    order.code(),
                    order.type(),
                    order.payment(),
                    order.account() ? "customer with an account" : "guest",
                    order.test() ? ", test order" : "",
                    toured
                        .steps()
                        .get(0)
                        .contents()
                        .map(contents -> ", " + contents)
                        .orElseGet(() ->
                            order.attributes().isEmpty() ? "" : ", " + listed(order.attributes()))))
        .line("");
    for (int i = 0; i < toured.steps().size(); i++) {
      step(toured.steps().get(i));
      List<Instant> looks = toured.looksAfter(i);
      for (Instant look : looks) {
        toured.messages(look).forEach(message -> print(look, message));
      }
      if (!looks.isEmpty() && i + 1 < toured.steps().size()) {
        text.line("");
      }
    }
    if (!toured.looks().isEmpty()) {
      Timeline course = toured.course();
      text.line("").wrapped(FIRST, "Course: ", course(course));
      course.parts().forEach(part -> text.wrapped(FIRST, "- ", part.text().value()));
    }
  }

  private static String course(Timeline course) {
    return course.steps().stream()
        .map(step ->
            step.state() == Timeline.State.CURRENT ? "[" + step.label() + "]" : step.label())
        .collect(Collectors.joining(" -> "));
  }

  private void step(TourStep step) {
    text.line("%s%s  %-17s %-21s %s"
        .formatted(
            FIRST,
            MINUTE.format(step.request().at().atZone(zone)),
            step.request().actor(),
            step.request().action(),
            step.outcome()));
    step.request().justification().ifPresent(words -> text.wrapped(UNDER, "said: ", words));
    List<String> given = new ArrayList<>(step.given());
    if (!step.request().inputs().isEmpty()) {
      given.add(listed(step.request().inputs()));
    }
    if (!given.isEmpty()) {
      text.wrapped(UNDER, "gave: ", String.join(", ", given));
    }
    step.why().forEach(notice -> why(step, notice));
    step.decision()
        .remedies()
        .forEach(remedy -> text.wrapped(
            UNDER,
            "instead: ",
            step.explained(remedy, Audience.of(step.request().actor()))));
    if (!step.follows().isEmpty()) {
      text.wrapped(UNDER, "follows: ", String.join(", ", step.follows()));
    }
    if (!step.effects().isEmpty()) {
      text.wrapped(
          UNDER,
          "to do: ",
          step.effects().stream().map(TourText::effect).collect(Collectors.joining(", ")));
    }
  }

  private void why(TourStep step, Notice notice) {
    text.wrapped(UNDER, notice.code() + ": ", step.explained(notice, Audience.STAFF));
    if (step.request().actor().equals(Actor.CUSTOMER)) {
      text.wrapped(UNDER, "the customer reads: ", step.explained(notice, Audience.CUSTOMER));
    }
  }

  private void print(Instant at, StatusMessage message) {
    text.line("")
        .line("%s%s  the customer reads (%s):"
            .formatted(FIRST, MINUTE.format(at.atZone(zone)), message.locale().toLanguageTag()))
        .wrapped(FIRST + "| ", "", message.label())
        .wrapped(FIRST + "| ", "", message.headline());
    if (!message.body().isBlank()) {
      text.wrapped(FIRST + "| ", "", message.body());
    }
    message.details().forEach(line -> text.wrapped(FIRST + "| ", "", line.value()));
    message.nextSteps().forEach(next -> text.wrapped(FIRST + "| ", "- ", next.text()));
    message
        .promise()
        .ifPresent(promise -> text.wrapped(
            FIRST + "| ",
            "",
            "%s by %s%s"
                .formatted(
                    promise.kind().code(),
                    promise
                        .day()
                        .map(LocalDate::toString)
                        .orElseGet(() -> MINUTE.format(promise.dueAt().atZone(zone))),
                    promise.overdue() ? ", overdue" : "")));
  }

  private static String listed(Attributes attributes) {
    return attributes.asMap().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String effect(Effect effect) {
    return effect.code() + (effect.optional() ? " (optional)" : "");
  }
}
