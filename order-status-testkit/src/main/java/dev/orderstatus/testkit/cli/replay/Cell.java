package dev.orderstatus.testkit.cli.replay;

/**
 * What a row has in one column. It is used again for the next row, and a string is made of it only
 * where one is needed, as most rows are looked at once and forgotten.
 */
final class Cell implements CharSequence {
  private char[] characters = new char[32];
  private int length;

  void clear() {
    length = 0;
  }

  void set(char[] buffer, int offset, int newLength) {
    reserve(newLength);
    System.arraycopy(buffer, offset, characters, 0, newLength);
    length = newLength;
  }

  void set(String text) {
    reserve(text.length());
    text.getChars(0, text.length(), characters, 0);
    length = text.length();
  }

  private void reserve(int needed) {
    if (needed > characters.length) {
      characters = new char[Math.max(needed, 2 * characters.length)];
    }
  }

  String in(RecurringTexts texts) {
    return texts.get(characters, 0, length);
  }

  @Override
  public boolean isEmpty() {
    return length == 0;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return characters[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
