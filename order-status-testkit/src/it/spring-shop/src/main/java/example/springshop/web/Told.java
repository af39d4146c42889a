package example.springshop.web;

import dev.orderstatus.api.decision.Notice;

/**
 * A reason or a remedy, to compare and to read.
 *
 * @param code to compare
 * @param text to read
 */
record Told(String code, String text) {

  static Told of(Notice notice, String text) {
    return new Told(notice.code().value(), text);
  }
}
