package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Request;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a decision, each kind with its own members. */
final class DecisionWriter {

  private final JsonGenerator json;
  private final GivenOrder given;
  private final Request request;
  private final NoticeWriter notices;

  private DecisionWriter(
      JsonGenerator json, GivenOrder given, Request request, NoticeWriter notices) {
    this.json = json;
    this.given = given;
    this.request = request;
    this.notices = notices;
  }

  static void write(
      JsonGenerator json,
      Decision decision,
      GivenOrder given,
      Request request,
      Messages messages,
      Locale locale) {
    NoticeWriter notices = new NoticeWriter(json, messages, given.order(), request, locale);
    new DecisionWriter(json, given, request, notices).write(decision);
  }

  private void write(Decision decision) {
    json.writeStartObject();
    if (decision instanceof Accepted accepted) {
      accepted(accepted);
    } else if (decision instanceof Unchanged unchanged) {
      head("unchanged");
      notices.texts(unchanged.reason());
    } else if (decision instanceof Refused refused) {
      head("refused");
      notices.explained("reasons", refused.reasons());
      notices.remedies(refused.remedies());
    } else if (decision instanceof Attention attention) {
      head("attention");
      notices.texts(attention.reason());
      after(attention);
      notices.effects(attention.effects());
      notices.remedies(attention.remedies());
    }
    json.writeEndObject();
  }

  private void accepted(Accepted accepted) {
    json.writeStringProperty("decision", "accepted");
    json.writeStringProperty("from", accepted.from().value());
    json.writeStringProperty("to", accepted.to().value());
    after(accepted);
    notices.effects(accepted.effects());
    notices.explained("warnings", accepted.warnings());
  }

  private void head(String kind) {
    json.writeStringProperty("decision", kind);
    json.writeStringProperty("status", given.order().status().value());
  }

  private void after(Decision decision) {
    OrderWriter.write(json, decision.applyTo(given.order(), request), given);
  }
}
