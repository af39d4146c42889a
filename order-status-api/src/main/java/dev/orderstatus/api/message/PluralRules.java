package dev.orderstatus.api.message;

import static dev.orderstatus.api.message.PluralRule.Category.FEW;
import static dev.orderstatus.api.message.PluralRule.Category.MANY;
import static dev.orderstatus.api.message.PluralRule.Category.ONE;
import static dev.orderstatus.api.message.PluralRule.Category.OTHER;
import static dev.orderstatus.api.message.PluralRule.Category.TWO;
import static dev.orderstatus.api.message.PluralRule.Category.ZERO;

import dev.orderstatus.api.message.PluralRule.Category;

/** The plural rules of the Unicode CLDR for whole numbers. */
final class PluralRules {

  private static final long MILLION = 1_000_000;

  private PluralRules() {}

  static PluralRule of(String language) {
    return switch (language) {
      case "id", "in", "ja", "jv", "jw", "km", "ko", "lo", "ms", "my", "th", "yue", "zh" ->
        n -> OTHER;
      case "am", "as", "bn", "fa", "gu", "hi", "hy", "kn", "pa", "ti", "vi", "zu" ->
        n -> n <= 1 ? ONE : OTHER;
      case "fr", "pt" -> n -> n <= 1 ? ONE : millions(n);
      case "ca", "es", "gl", "it" -> n -> n == 1 ? ONE : millions(n);
      case "be", "ru", "uk" -> n -> one(n) ? ONE : few(n) ? FEW : MANY;
      case "bs", "hr", "sr" -> n -> one(n) ? ONE : few(n) ? FEW : OTHER;
      case "pl" -> n -> n == 1 ? ONE : few(n) ? FEW : MANY;
      case "cs", "sk" -> n -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER;
      case "is", "mk" -> n -> one(n) ? ONE : OTHER;
      case "lt" -> n -> one(n) ? ONE : n % 10 >= 2 && !teen(n) ? FEW : OTHER;
      case "lv" -> n -> n % 10 == 0 || teen(n) ? ZERO : one(n) ? ONE : OTHER;
      case "ro" -> n -> n == 1 ? ONE : n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? FEW : OTHER;
      case "sl" -> n -> slovenian(n % 100);
      case "he", "iw" -> n -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
      case "ar" -> PluralRules::arabic;
      case "cy" -> PluralRules::welsh;
      case "ga" -> PluralRules::irish;
      case "mt" -> PluralRules::maltese;
      default -> n -> n == 1 ? ONE : OTHER;
    };
  }

  private static Category millions(long n) {
    return n != 0 && n % MILLION == 0 ? MANY : OTHER;
  }

  private static boolean teen(long n) {
    return n % 100 >= 11 && n % 100 <= 19;
  }

  /** 1, 21, 31, but not 11. */
  private static boolean one(long n) {
    return n % 10 == 1 && n % 100 != 11;
  }

  /** 2 to 4, 22 to 24, but not 12 to 14. */
  private static boolean few(long n) {
    return n % 10 >= 2 && n % 10 <= 4 && !teen(n);
  }

  private static Category slovenian(long last) {
    return last == 1 ? ONE : last == 2 ? TWO : last == 3 || last == 4 ? FEW : OTHER;
  }

  private static Category arabic(long n) {
    long last = n % 100;
    return n == 0
        ? ZERO
        : n == 1 ? ONE : n == 2 ? TWO : last >= 11 ? MANY : last >= 3 ? FEW : OTHER;
  }

  private static Category welsh(long n) {
    return n == 0 ? ZERO : n == 1 ? ONE : n == 2 ? TWO : n == 3 ? FEW : n == 6 ? MANY : OTHER;
  }

  private static Category irish(long n) {
    return n == 1 ? ONE : n == 2 ? TWO : n >= 3 && n <= 6 ? FEW : n >= 7 && n <= 10 ? MANY : OTHER;
  }

  private static Category maltese(long n) {
    long last = n % 100;
    return n == 1
        ? ONE
        : n == 2 ? TWO : n == 0 || (last >= 3 && last <= 10) ? FEW : teen(n) ? MANY : OTHER;
  }
}
