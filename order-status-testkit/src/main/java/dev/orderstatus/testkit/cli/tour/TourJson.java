package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.testkit.cli.json.MessageWriter;
import dev.orderstatus.testkit.cli.json.ValueWriter;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a tour for programs. */
final class TourJson {

  private final JsonGenerator json;
  private final Tour tour;
  private final Messages messages;

  TourJson(JsonGenerator json, Tour tour) {
    this.json = json;
    this.tour = tour;
    messages = tour.lifecycle().messages();
  }

  void write() {
    TourSummary summary = new TourSummary(tour);
    json.writeStartObject();
    json.writeStringProperty("id", tour.lifecycle().definition().id());
    json.writeArrayPropertyStart("orders");
    tour.orders().forEach(this::order);
    json.writeEndArray();
    json.writeObjectPropertyStart("decisions");
    summary.decisions().forEach(json::writeNumberProperty);
    json.writeEndObject();
    codes("statuses", summary.statuses());
    codes("actors", summary.actors());
    json.writeEndObject();
  }

  private void order(TouredOrder order) {
    json.writeStartObject();
    json.writeStringProperty("code", order.placed().code().value());
    json.writeStringProperty("title", order.title());
    json.writeArrayPropertyStart("steps");
    order.steps().forEach(this::step);
    json.writeEndArray();
    json.writeStringProperty("status", order.now().status().value());
    json.writeArrayPropertyStart("looks");
    order.looks().forEach(at -> look(order, at));
    json.writeEndArray();
    if (!order.looks().isEmpty()) {
      json.writeArrayPropertyStart("course");
      order.course(messages).steps().forEach(this::courseStep);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void look(TouredOrder order, Instant at) {
    json.writeStartObject();
    json.writeStringProperty("at", at.toString());
    json.writeStringProperty("status", order.at(at).status().value());
    json.writeArrayPropertyStart("messages");
    order.told(messages, at).forEach(message -> MessageWriter.write(json, message));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void courseStep(Timeline.Step step) {
    json.writeStartObject();
    json.writeStringProperty("status", step.status().value());
    json.writeStringProperty("label", step.label());
    json.writeStringProperty("state", state(step.state()));
    step.reachedAt().ifPresent(at -> json.writeStringProperty("reachedAt", at.toString()));
    json.writeEndObject();
  }

  private static String state(Timeline.State state) {
    return switch (state) {
      case DONE -> "done";
      case CURRENT -> "current";
      case TO_COME -> "to-come";
    };
  }

  private void step(Answer step) {
    json.writeStartObject();
    json.writeStringProperty("at", step.request().at().toString());
    json.writeStringProperty("actor", step.request().actor().value());
    json.writeStringProperty("action", step.request().action().value());
    ValueWriter.members(json, "inputs", step.request().inputs().asMap());
    json.writeStringProperty("decision", step.decision().kind().code());
    json.writeStringProperty("from", step.before().status().value());
    json.writeStringProperty("to", step.after().status().value());
    codes("why", TouredOrder.why(step).stream().map(notice -> notice.code()).toList());
    codes(
        "effects",
        step.decision().effects().stream().map(effect -> effect.code()).toList());
    codes(
        "remedies",
        step.decision().remedies().stream().map(remedy -> remedy.code()).toList());
    json.writeEndObject();
  }

  private void codes(String name, List<? extends Code> codes) {
    json.writeArrayPropertyStart(name);
    codes.forEach(code -> json.writeString(code.value()));
    json.writeEndArray();
  }
}
