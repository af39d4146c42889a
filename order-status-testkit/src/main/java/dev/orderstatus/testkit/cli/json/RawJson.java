package dev.orderstatus.testkit.cli.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.JsonToken;

/** A JSON value that is kept exactly as it was written: a number, an array, an object or null. */
record RawJson(JsonToken start, @JsonValue @JsonRawValue String text) {

  boolean isObject() {
    return start == JsonToken.START_OBJECT;
  }

  boolean isArray() {
    return start == JsonToken.START_ARRAY;
  }

  boolean isNull() {
    return start == JsonToken.VALUE_NULL;
  }

  boolean isInteger() {
    return start == JsonToken.VALUE_NUMBER_INT;
  }

  /** The word for a value of this kind, for messages. */
  String kind() {
    return switch (start) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_NULL -> "null";
      default -> "a number";
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
