package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.testkit.cli.json.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** A tour for programs. */
final class TourJson {

  private final Messages messages;

  private TourJson(Messages messages) {
    this.messages = messages;
  }

  static ObjectNode of(Tour tour) {
    TourSummary summary = new TourSummary(tour);
    TourJson json = new TourJson(tour.lifecycle().messages());
    return Json.object()
        .put("id", tour.lifecycle().definition().id())
        .putPOJO("orders", tour.orders().stream().map(json::order).toList())
        .putPOJO("decisions", summary.decisions())
        .putPOJO("statuses", summary.statuses())
        .putPOJO("actors", summary.actors());
  }

  private ObjectNode order(TouredOrder order) {
    ObjectNode json = Json.object()
        .putPOJO("code", order.placed().code())
        .put("title", order.title())
        .putPOJO("steps", order.steps().stream().map(TourJson::step).toList())
        .putPOJO("status", order.now().status())
        .putPOJO("looks", order.looks().stream().map(at -> look(order, at)).toList());
    return order.looks().isEmpty()
        ? json
        : json.putPOJO(
            "course",
            order.course(messages).steps().stream().map(TourJson::courseStep).toList());
  }

  private ObjectNode look(TouredOrder order, Instant at) {
    return Json.object()
        .put("at", at.toString())
        .putPOJO("status", order.at(at).status())
        .putPOJO("messages", order.told(messages, at));
  }

  private static ObjectNode courseStep(Timeline.Step step) {
    return Json.tree(step).without("promise");
  }

  private static ObjectNode step(Answer step) {
    return Json.object()
        .put("at", step.request().at().toString())
        .putPOJO("actor", step.request().actor())
        .putPOJO("action", step.request().action())
        .putPOJO("inputs", step.request().inputs())
        .putPOJO("decision", step.decision().kind())
        .putPOJO("from", step.before().status())
        .putPOJO("to", step.after().status())
        .putPOJO("why", TouredOrder.why(step).stream().map(Notice::code).toList())
        .putPOJO("effects", step.decision().effects().stream().map(Notice::code).toList())
        .putPOJO(
            "remedies", step.decision().remedies().stream().map(Notice::code).toList());
  }
}
