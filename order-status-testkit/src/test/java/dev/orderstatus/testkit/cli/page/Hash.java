package dev.orderstatus.testkit.cli.page;

/** A hash of 64 bits that a script computes as easily as Java. */
final class Hash {

  private int first = 0x811c9dc5;
  private int second = 0x2f0b4f27;

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      first = (first ^ text.charAt(i)) * 0x01000193;
      second = (second ^ text.charAt(i)) * 0x5bd1e995;
    }
  }

  @Override
  public String toString() {
    return "%08x%08x".formatted(first, second);
  }
}
