package dev.orderstatus.testkit.cli.tour;

/** Lines of text, long ones broken between words. */
final class Paragraphs {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  Paragraphs line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A paragraph behind an indent; lines after the first stand under its text. */
  Paragraphs wrapped(String indent, String label, String paragraph) {
    StringBuilder line = new StringBuilder(indent + label);
    String next = indent + " ".repeat(label.length() > WIDTH / 4 ? 2 : label.length());
    boolean started = false;
    for (String word : paragraph.strip().split("\\s+", -1)) {
      if (started && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(next);
        started = false;
      }
      line.append(started ? " " : "").append(word);
      started = true;
    }
    return line(line.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
