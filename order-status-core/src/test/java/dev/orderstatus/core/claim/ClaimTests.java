package dev.orderstatus.core.claim;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What texts claim about an order is what the order's facts and the reader's options bear out. */
class ClaimTests {

  private static Map<Audience, Words> words(String language) {
    return Stream.of(Audience.values())
        .collect(toMap(Function.identity(), reader -> Words.of(language, reader)));
  }

  /** True unless the set has only one register in the language. */
  private static boolean isIn(Situation situation, Locale language) {
    return Register.in(language).isEmpty()
        || situation.lifecycle().definition().texts().varieties().contains(language);
  }

  @ParameterizedTest
  @MethodSource("dev.orderstatus.core.claim.ClaimTable#languages")
  void everyClaimIsTrueWhereverItIsReadAndNoneContradictsAnother(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> faults = new TreeSet<>();
    Map<Audience, Set<Claim>> seen = new EnumMap<>(Audience.class);
    words(language).forEach((reader, words) -> {
      Map<String, Set<Claim>> known = new HashMap<>();
      Set<Claim> all = seen.computeIfAbsent(reader, none -> EnumSet.noneOf(Claim.class));
      Situations.all(order -> {
        if (!order.isFor(reader) || !isIn(order, locale)) {
          return;
        }
        Situation situation = order.readBy(reader);
        Set<Claim> together = EnumSet.noneOf(Claim.class);
        for (String text : situation.texts(locale)) {
          Set<Claim> claims = known.computeIfAbsent(text, words::claims);
          together.addAll(claims);
          for (Claim claim : claims) {
            if (!claim.isTrueIn(situation)) {
              faults.add(claim.word() + " for " + reader + " of " + order.order() + ": " + text);
            }
          }
        }
        all.addAll(together);
        Contradictions.among(together)
            .forEach(pair -> faults.add(pair + " for " + reader + " of " + order.order()));
      });
    });
    assertThat(faults).isEmpty();
    boolean all = Register.in(locale).isEmpty();
    assertThat(seen.get(Audience.CUSTOMER)).hasSizeGreaterThan(all ? 25 : 18);
    assertThat(seen.get(Audience.STAFF)).hasSizeGreaterThan(all ? 50 : 30);
    assertThat(seen.get(Audience.APPROVER)).hasSizeGreaterThan(all ? 7 : -1);
  }

  @Test
  void noSituationIsLeftOut() {
    assertThat(Situations.count()).isGreaterThan(6_600);
  }

  static Stream<String> untrue() {
    return Words.lines("untrue.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("untrue")
  void anUntrueTextIsFound(String line) {
    String[] parts = line.split(" \\| ", 3);
    String[] reader = (parts[1] + " customer").split(" ", -1);
    Audience audience = Audience.valueOf(reader[1].toUpperCase(Locale.ROOT));
    Situation situation = situation(parts[0].split(" ", -1)).readBy(audience);
    Set<Claim> untrue = Words.of(reader[0], audience).claims(parts[2]).stream()
        .filter(claim -> !claim.isTrueIn(situation))
        .collect(toCollection(() -> EnumSet.noneOf(Claim.class)));
    assertThat(untrue).isNotEmpty();
  }

  private static Situation situation(String... words) {
    OrderLifecycle lifecycle = Situations.lifecycle(words[0]);
    OrderSnapshot order = Situations.order(
        OrderType.of(words[2]),
        lifecycle.definition().statuses().stream()
            .filter(definition -> definition.status().equals(OrderStatus.of(words[1])))
            .findFirst()
            .orElseThrow(),
        Stream.of(Payment.values())
            .filter(type -> type.toString().equals(words[3]))
            .findFirst()
            .orElseThrow());
    if (words.length > 4) {
      String[] given = words[4].split("=", 2);
      order = order.with(Attribute.text(given[0]), given[1]);
    }
    return Situation.of(lifecycle, order, Situations.NOW);
  }
}
