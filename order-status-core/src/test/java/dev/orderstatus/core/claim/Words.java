package dev.orderstatus.core.claim;

import dev.orderstatus.api.decision.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which words of a language a text makes its claims. */
record Words(Map<Claim, Pattern> patterns, Pattern about) {

  /** The lists of words of the texts about an order, about a part, and about a whole. */
  static final String OF_ORDERS = "words";

  static final String OF_PARTS = "parts";
  static final String OF_STANDINGS = "standing";

  private static final Map<String, Claim> CLAIMS =
      Stream.of(Claim.values()).collect(Collectors.toMap(Claim::word, Function.identity()));

  /**
   * The words that a reader finds in texts about orders; staff and approvers have some besides
   * those for all.
   */
  static Words of(String language, Audience reader) {
    return of(OF_ORDERS, language, reader);
  }

  /** Words of a list in a language; its other register, such as de-familiar, has some more. */
  static Words of(String list, String language, Audience reader) {
    Map<String, String> words = new HashMap<>();
    Stream.of(list, "staff")
        .limit(list.equals(OF_ORDERS) && reader != Audience.CUSTOMER ? 2 : 1)
        .flatMap(file -> varieties(language)
            .map(variety -> file + "_" + variety + ".txt")
            .filter(name -> !name.contains("-") || Words.class.getResource(name) != null))
        .flatMap(file -> lines(file).stream())
        .map(line -> line.split(" = ", 2))
        .forEach(parts -> words.merge(parts[0], parts[1], (one, other) -> one + "|" + other));
    Pattern about = pattern(Objects.requireNonNull(words.remove("any"), "any"));
    Map<Claim, Pattern> patterns = new EnumMap<>(Claim.class);
    words.forEach((claim, pattern) -> patterns.put(claim(claim), pattern(pattern)));
    return new Words(patterns, about);
  }

  private static Stream<String> varieties(String language) {
    return Stream.of(language.replaceFirst("-.*", ""), language).distinct();
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
  }

  static Claim claim(String word) {
    return Objects.requireNonNull(CLAIMS.get(word), word);
  }

  static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** True if the text has a word about money, parcels, cancellation or e-mail. */
  boolean isAbout(String text) {
    return about.matcher(text).find();
  }

  Set<Claim> claims(String text) {
    Set<Claim> claims = EnumSet.noneOf(Claim.class);
    patterns.forEach((claim, pattern) -> {
      if (pattern.matcher(text).find()) {
        claims.add(claim);
      }
    });
    return claims;
  }
}
