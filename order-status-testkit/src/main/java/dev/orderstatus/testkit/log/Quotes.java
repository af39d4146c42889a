package dev.orderstatus.testkit.log;

/** Follows the quotes of a CSV record from line to line. */
final class Quotes {

  private enum Place {
    FIELD_START,
    FIELD,
    QUOTED,
    BEHIND
  }

  private final char delimiter;
  private Place place = Place.FIELD_START;
  private int fieldStart;
  private int faultAt = -1;
  private int scanned;

  Quotes(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Goes on to the end of the text that is there by now. */
  void scan(CharSequence text) {
    for (; scanned < text.length() && faultAt < 0; scanned++) {
      char c = text.charAt(scanned);
      if (place == Place.QUOTED) {
        place = c == '"' ? Place.BEHIND : Place.QUOTED;
      } else if (c == delimiter) {
        place = Place.FIELD_START;
        fieldStart = scanned + 1;
      } else if (c == '"' && place != Place.FIELD) {
        // Behind a quote, a second one is a quote that is meant.
        place = Place.QUOTED;
      } else if (place == Place.BEHIND) {
        faultAt = c == ' ' || c == '\t' ? -1 : fieldStart;
      } else if (place == Place.FIELD_START) {
        place = c == ' ' ? Place.FIELD_START : Place.FIELD;
      }
    }
  }

  boolean isOpen() {
    return place == Place.QUOTED;
  }

  boolean isFaulty() {
    return faultAt >= 0;
  }

  /** The start of the field with the last quote. */
  int fieldStart() {
    return fieldStart;
  }
}
