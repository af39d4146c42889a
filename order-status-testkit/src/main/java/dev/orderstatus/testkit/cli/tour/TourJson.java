package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.testkit.cli.json.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** A tour for programs. */
final class TourJson {

  private TourJson() {}

  static ObjectNode of(Tour tour) {
    TourSummary summary = new TourSummary(tour);
    return Json.object()
        .put("id", tour.lifecycle().definition().id())
        .putPOJO("orders", tour.orders().stream().map(TourJson::order).toList())
        .putPOJO("decisions", summary.decisions())
        .putPOJO("statuses", summary.statuses())
        .putPOJO("actors", summary.actors());
  }

  private static ObjectNode order(TouredOrder order) {
    ObjectNode json = Json.object()
        .putPOJO("code", order.placed().code())
        .put("title", order.title())
        .putPOJO("steps", order.steps().stream().map(TourJson::step).toList())
        .putPOJO("status", order.now().status())
        .putPOJO("looks", order.looks().stream().map(at -> look(order, at)).toList());
    if (!order.looks().isEmpty()) {
      Timeline course = order.course();
      json.putPOJO("course", course.steps().stream().map(TourJson::courseStep).toList());
      if (!course.parts().isEmpty()) {
        json.putPOJO("parts", course.parts());
      }
    }
    return json;
  }

  private static ObjectNode look(TouredOrder order, Instant at) {
    return Json.object()
        .put("at", at.toString())
        .putPOJO("status", order.at(at).status())
        .putPOJO("messages", order.messages(at));
  }

  private static ObjectNode courseStep(Timeline.Step step) {
    return Json.tree(step).without("promise");
  }

  private static ObjectNode step(TourStep step) {
    ObjectNode json = Json.object()
        .put("at", step.request().at().toString())
        .putPOJO("actor", step.request().actor())
        .putPOJO("action", step.request().action());
    step.about().ifPresent(part -> json.put("about", part));
    if (!step.follows().isEmpty()) {
      json.putPOJO("follows", step.follows());
    }
    return json.putPOJO("inputs", step.request().inputs())
        .putPOJO("decision", step.decision().kind())
        .putPOJO("from", step.before().status())
        .putPOJO("to", step.after().status())
        .putPOJO("why", step.why().stream().map(Notice::code).toList())
        .putPOJO("effects", step.effects().stream().map(Notice::code).toList())
        .putPOJO(
            "remedies", step.decision().remedies().stream().map(Notice::code).toList());
  }
}
