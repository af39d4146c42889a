package dev.orderstatus.testkit.log;

/** The reasons why a row cannot be read, in words that all forms of logs share. */
final class RecordProblems {
  static final String ENCODING = "the row has bytes that are not ";
  static final String TOO_LONG =
      "the row has more than " + Limits.RECORD + " characters; shorten it";
  static final String FIELD_TOO_LONG =
      "a field has more than " + Limits.FIELD + " characters; shorten it";
  static final String UNCLOSED =
      "a quote opens that is not closed within " + Limits.RECORD + " characters; close it";
  static final String BEHIND_QUOTE = "text follows a closing quote; double a quote that is meant";

  static final String HEADER_AGAIN = "the row is the header once more; take it out";

  private RecordProblems() {}

  static String encoding(String name) {
    return ENCODING + name + "; save the file in " + name + ", or give --encoding NAME";
  }
}
