package dev.orderstatus.core.internal.render;

import java.util.List;

/**
 * Short messages: 160 characters in the alphabet of text messages (GSM 03.38), 70 where a sign
 * needs another. Typographic signs are written plainly.
 */
final class Brief {

  private static final int LONG = 160;
  private static final int SHORT = 70;
  private static final String DOTS = "...";
  private static final String ALPHABET = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡"
      + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String COUNTED_TWICE = "^{}\\[~]|€";

  private Brief() {}

  /** The first of the texts that fits, else the last one, cut. */
  static String of(List<String> texts) {
    for (String text : texts) {
      String plain = plain(text);
      if (length(plain) <= limit(plain)) {
        return plain;
      }
    }
    String cut = plain(texts.get(texts.size() - 1));
    while (length(cut + DOTS) > limit(cut)) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)).stripTrailing();
    }
    return cut + DOTS;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '’', '‘', '‚' -> plain.append('\'');
        case '“', '”', '„', '«', '»' -> plain.append('"');
        case '–', '—' -> plain.append('-');
        case '…' -> plain.append(DOTS);
        case '\u00a0', '\u202f' -> plain.append(' ');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int limit(String text) {
    return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0 || COUNTED_TWICE.indexOf(c) >= 0)
        ? LONG
        : SHORT;
  }

  private static int length(String text) {
    return limit(text) == SHORT
        ? text.length()
        : text.chars().map(c -> COUNTED_TWICE.indexOf(c) >= 0 ? 2 : 1).sum();
  }
}
