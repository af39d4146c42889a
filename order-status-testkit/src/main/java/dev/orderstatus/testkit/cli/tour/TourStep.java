package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a sample, decided. */
interface TourStep {

  Request request();

  Decision decision();

  /** The order before the step. */
  Order before();

  /** The order after the step, and after all that follows from it. */
  Order after();

  List<Effect> effects();

  String explained(Notice notice, Audience audience);

  /** What the customer reads about the order before the step. */
  StatusMessage messageBefore(Instant at, Locale locale);

  /** What the customer reads about the order after the step. */
  StatusMessage message(Instant at, Locale locale);

  Timeline course(List<Reached> history, Instant at, Locale locale);

  /** The decision, and what it changes. */
  String outcome();

  /** What comes with the request besides its inputs. */
  default List<String> given() {
    return List.of();
  }

  /** What follows from the step, each with its statuses. */
  default List<String> follows() {
    return List.of();
  }

  /** The part that the step is about. */
  default Optional<String> about() {
    return Optional.empty();
  }

  /** What the order consists of, besides its own facts. */
  default Optional<String> contents() {
    return Optional.empty();
  }

  /** Why a request was not accepted, or what to mind although it was. */
  default List<Notice> why() {
    return Stream.<Notice>concat(decision().reasons().stream(), decision().warnings().stream())
        .toList();
  }

  /** A status that stays, or moves. */
  static String move(Object from, Object to) {
    return from.equals(to) ? "stays " + to : from + " -> " + to;
  }
}
