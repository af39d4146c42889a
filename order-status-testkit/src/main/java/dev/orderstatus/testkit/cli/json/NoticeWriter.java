package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes the reasons, warnings, remedies and effects of one decision. */
record NoticeWriter(
    JsonGenerator json, Messages messages, Order order, Request request, Locale locale) {

  /** Code and texts, as members of the object that is being written. */
  void texts(Notice notice) {
    json.writeStringProperty("code", notice.code().value());
    json.writeStringProperty("message", text(notice, Audience.CUSTOMER));
    json.writeStringProperty("staffMessage", text(notice, Audience.STAFF));
  }

  void explained(String name, List<? extends Notice> notices) {
    json.writeArrayPropertyStart(name);
    for (Notice notice : notices) {
      json.writeStartObject();
      texts(notice);
      parameters(notice);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void remedies(List<Remedy> remedies) {
    json.writeArrayPropertyStart("remedies");
    for (Remedy remedy : remedies) {
      json.writeStartObject();
      json.writeStringProperty("code", remedy.code().value());
      json.writeStringProperty("message", text(remedy, Audience.CUSTOMER));
      parameters(remedy);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void effects(List<Effect> effects) {
    json.writeArrayPropertyStart("effects");
    for (Effect effect : effects) {
      json.writeStartObject();
      json.writeStringProperty("code", effect.code().value());
      json.writeStringProperty("audience", effect.audience().code());
      json.writeBooleanProperty("optional", effect.optional());
      parameters(effect);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void parameters(Notice notice) {
    ValueWriter.members(json, "parameters", notice.values(order, request));
  }

  private String text(Notice notice, Audience audience) {
    return messages.explain(notice, order, request, audience, locale).value();
  }
}
