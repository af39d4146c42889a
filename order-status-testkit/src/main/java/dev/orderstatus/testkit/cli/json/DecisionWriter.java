package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.message.Messages;
import tools.jackson.core.JsonGenerator;

/** Writes a decision, each kind with its own members. */
final class DecisionWriter {

  private final JsonGenerator json;
  private final GivenOrder given;
  private final Answer answer;
  private final NoticeWriter notices;

  private DecisionWriter(
      JsonGenerator json, GivenOrder given, Answer answer, NoticeWriter notices) {
    this.json = json;
    this.given = given;
    this.answer = answer;
    this.notices = notices;
  }

  static void write(JsonGenerator json, Answer answer, GivenOrder given, Messages messages) {
    NoticeWriter notices =
        new NoticeWriter(json, messages, answer.before(), answer.request(), answer.locale());
    new DecisionWriter(json, given, answer, notices).write(answer.decision());
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
      after();
      notices.effects(attention.effects());
      notices.remedies(attention.remedies());
    }
    json.writeEndObject();
  }

  private void accepted(Accepted accepted) {
    json.writeStringProperty("decision", "accepted");
    json.writeStringProperty("from", accepted.from().value());
    json.writeStringProperty("to", accepted.to().value());
    after();
    notices.effects(accepted.effects());
    notices.explained("warnings", accepted.warnings());
  }

  private void head(String kind) {
    json.writeStringProperty("decision", kind);
    json.writeStringProperty("status", given.order().status().value());
  }

  private void after() {
    OrderWriter.write(json, answer.after(), given);
  }
}
