package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import tools.jackson.core.JsonGenerator;

/** Writes where an order stands: its words, the numbers behind them, and the text. */
final class StandingWriter {

  private final JsonGenerator json;
  private final Standing standing;

  private StandingWriter(JsonGenerator json, Standing standing) {
    this.json = json;
    this.standing = standing;
  }

  static void write(JsonGenerator json, Standing standing, Text text) {
    StandingWriter writer = new StandingWriter(json, standing);
    json.writeStartObject();
    writer.fulfillment();
    writer.returned();
    writer.payment();
    json.writeBooleanProperty("done", standing.isDone());
    json.writeArrayPropertyStart("unknown");
    for (Share share : standing.unknown()) {
      json.writeString(share.code() + ": " + share.status());
    }
    json.writeEndArray();
    json.writeStringProperty("text", text.value());
    json.writeEndObject();
  }

  private void fulfillment() {
    json.writeObjectPropertyStart("fulfillment");
    json.writeStringProperty("word", standing.fulfillment().code());
    number("active", StandingNumber.UNITS_ACTIVE);
    number("shipped", StandingNumber.UNITS_OUT);
    number("delivered", StandingNumber.UNITS_ARRIVED);
    number("open", StandingNumber.OPEN);
    number("packed", StandingNumber.PACKED);
    number("toPack", StandingNumber.TO_PACK);
    number("underWay", StandingNumber.UNDER_WAY);
    number("lost", StandingNumber.LOST);
    number("cameBack", StandingNumber.CAME_BACK);
    json.writeEndObject();
  }

  private void returned() {
    json.writeObjectPropertyStart("return");
    json.writeStringProperty("word", standing.returned().code());
    number("returned", StandingNumber.UNITS_RETURNED);
    json.writeEndObject();
  }

  private void payment() {
    json.writeObjectPropertyStart("payment");
    json.writeStringProperty("word", standing.payment().code());
    number("due", StandingNumber.DUE);
    number("net", StandingNumber.NET);
    number("toPay", StandingNumber.TO_PAY);
    number("toSecure", StandingNumber.TO_SECURE);
    number("toGiveBack", StandingNumber.TO_GIVE_BACK);
    json.writeBooleanProperty("disputed", standing.isDisputed());
    json.writeStringProperty("flat", standing.orderPayment().code());
    json.writeEndObject();
  }

  private void number(String name, StandingNumber number) {
    json.writeNumberProperty(name, standing.number(number));
  }
}
