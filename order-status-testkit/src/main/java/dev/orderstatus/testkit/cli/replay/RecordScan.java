package dev.orderstatus.testkit.cli.replay;

/** Finds the end of a record in a buffer, and whether the record is good. */
final class RecordScan {

  /** What was found. */
  enum Outcome {
    /** The record is complete. */
    GOOD,
    /** The record is complete, and holds malformed bytes. */
    NOT_UTF8,
    /** The record is complete, and too long. */
    TOO_LONG,
    /** Something other than a separator follows a closing quote. */
    TEXT_BEHIND_QUOTE,
    /** The record does not end within the buffer, or within its longest length. */
    UNFINISHED
  }

  private enum Place {
    FIELD_START,
    FIELD,
    QUOTES,
    BEHIND_QUOTES
  }

  private final char[] buffer;
  private final boolean quotes;
  private Place place = Place.FIELD_START;
  private int recordEnd;
  private int lineEnds;

  RecordScan(char[] buffer, boolean quotes) {
    this.buffer = buffer;
    this.quotes = quotes;
  }

  /** Where the record ends, its line end included. */
  int recordEnd() {
    return recordEnd;
  }

  /** How many line ends the record has. */
  int lineEnds() {
    return lineEnds;
  }

  boolean withinQuotes() {
    return place == Place.QUOTES;
  }

  /** Scans the record that starts somewhere in a buffer that is filled up to somewhere. */
  Outcome next(int from, int to, boolean ended) {
    place = quotes ? Place.FIELD_START : Place.FIELD;
    lineEnds = 0;
    boolean malformed = false;
    int longest = Math.min(to, from + Limits.RECORD + 2);
    int at = from;
    while (at < longest && buffer[at] > '"' && buffer[at] < MarkingReader.MALFORMED) {
      at++; // what most records are made of, and where only the last character counts
    }
    if (at > from) {
      place = quotes && buffer[at - 1] == ',' ? Place.FIELD_START : Place.FIELD;
    }
    while (at < longest) {
      char c = buffer[at++];
      if (c > ',' && c < MarkingReader.MALFORMED && place == Place.FIELD) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        if (c == '\r' && at == to && !ended) {
          return Outcome.UNFINISHED;
        }
        int textEnd = at - 1;
        at += c == '\r' && at < to && buffer[at] == '\n' ? 1 : 0;
        lineEnds++;
        if (place != Place.QUOTES) {
          recordEnd = at;
          return outcome(malformed, textEnd - from);
        }
      } else if (quotes && !enter(c)) {
        return Outcome.TEXT_BEHIND_QUOTE;
      } else if (c == MarkingReader.MALFORMED) {
        malformed |= at - 2 < from || !Character.isHighSurrogate(buffer[at - 2]);
      }
    }
    if (ended && at == to && at > from && place != Place.QUOTES) {
      recordEnd = at;
      return outcome(malformed, at - from);
    }
    return Outcome.UNFINISHED;
  }

  /** Behind the first line end; minus one where there is none, or where it may still go on. */
  int lineEnd(int from, int to, boolean ended) {
    for (int at = from; at < to; at++) {
      if (buffer[at] == '\n') {
        return at + 1;
      }
      if (buffer[at] == '\r') {
        if (at + 1 == to) {
          return ended ? to : -1;
        }
        return buffer[at + 1] == '\n' ? at + 2 : at + 1;
      }
    }
    return -1;
  }

  private static Outcome outcome(boolean malformed, int length) {
    if (length > Limits.RECORD) {
      return Outcome.TOO_LONG;
    }
    return malformed ? Outcome.NOT_UTF8 : Outcome.GOOD;
  }

  private boolean enter(char c) {
    if (place == Place.BEHIND_QUOTES && c != '"' && c != ',') {
      return false;
    }
    if (c == '"') {
      place = switch (place) {
        case FIELD_START, BEHIND_QUOTES -> Place.QUOTES;
        case QUOTES -> Place.BEHIND_QUOTES;
        case FIELD -> Place.FIELD;
      };
    } else if (place != Place.QUOTES) {
      place = c == ',' ? Place.FIELD_START : Place.FIELD;
    }
    return true;
  }
}
