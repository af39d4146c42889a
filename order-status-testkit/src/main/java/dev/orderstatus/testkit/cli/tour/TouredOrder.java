package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An order of a sample: its story, every step, when its customer looks, and in which languages.
 * Nobody looks at an order that is gone, which has no languages.
 */
record TouredOrder(
    String title, List<TourStep> steps, List<Instant> looks, List<Locale> languages) {

  TouredOrder in(Locale locale) {
    return new TouredOrder(title, steps, looks, languages.isEmpty() ? languages : List.of(locale));
  }

  Order placed() {
    return steps.get(0).before();
  }

  Order now() {
    return steps.get(steps.size() - 1).after();
  }

  /** The instants at which the customer looks after a step and before the next one. */
  List<Instant> looksAfter(int step) {
    Instant from = steps.get(step).request().at();
    Instant until = step + 1 < steps.size() ? steps.get(step + 1).request().at() : Instant.MAX;
    return looks.stream()
        .filter(look -> !look.isBefore(from) && look.isBefore(until))
        .toList();
  }

  /** The message for the customer at an instant, in each of the languages. */
  List<StatusMessage> messages(Instant at) {
    Optional<TourStep> last = lastStep(at);
    return languages.stream()
        .map(locale -> last.map(step -> step.message(at, locale))
            .orElseGet(() -> steps.get(0).messageBefore(at, locale)))
        .toList();
  }

  private Optional<TourStep> lastStep(Instant at) {
    return steps.stream()
        .filter(step -> !step.request().at().isAfter(at))
        .reduce((before, after) -> after);
  }

  /** The order as it was at an instant. */
  Order at(Instant at) {
    return lastStep(at).<Order>map(TourStep::after).orElseGet(this::placed);
  }

  /** The course of the order when the customer last looks, in the first of the languages. */
  Timeline course() {
    List<Reached> history = steps.stream()
        .filter(step -> !step.after().status().equals(step.before().status()))
        .map(step -> new Reached(step.after().status(), step.after().statusSince()))
        .toList();
    return steps
        .get(steps.size() - 1)
        .course(history, looks.get(looks.size() - 1), languages.get(0));
  }
}
