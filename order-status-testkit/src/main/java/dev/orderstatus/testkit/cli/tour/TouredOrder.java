package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An order of a sample: its story, every step, when its customer looks, and in which languages.
 * Nobody looks at an order that is gone, which has no languages.
 */
record TouredOrder(String title, List<Answer> steps, List<Instant> looks, List<Locale> languages) {

  TouredOrder in(Locale locale) {
    return new TouredOrder(title, steps, looks, languages.isEmpty() ? languages : List.of(locale));
  }

  Order placed() {
    return steps.get(0).before();
  }

  Order now() {
    return steps.get(steps.size() - 1).after();
  }

  /** Why a request was not accepted, or what to mind although it was. */
  static List<Notice> why(Answer step) {
    return Stream.<Notice>concat(
            step.decision().reasons().stream(), step.decision().warnings().stream())
        .toList();
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
  List<StatusMessage> told(Messages messages, Instant at) {
    Order order = at(at);
    return languages.stream()
        .map(locale -> messages.describe(order, at, locale))
        .toList();
  }

  /** The order as it was at an instant. */
  Order at(Instant at) {
    return steps.stream()
        .filter(step -> !step.request().at().isAfter(at))
        .reduce((before, after) -> after)
        .<Order>map(Answer::after)
        .orElseGet(this::placed);
  }

  /** The course of the order when the customer last looks, in the first of the languages. */
  Timeline course(Messages messages) {
    List<Reached> history = steps.stream()
        .filter(step -> !step.after().status().equals(step.before().status()))
        .map(step -> new Reached(step.after().status(), step.after().statusSince()))
        .toList();
    return messages.timeline(now(), history, looks.get(looks.size() - 1), languages.get(0));
  }
}
