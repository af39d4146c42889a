package dev.orderstatus.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentWord;
import dev.orderstatus.api.parts.ReturnWord;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.core.StandingText;
import dev.orderstatus.core.internal.render.StandingOrders;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sentences about the items and the money of an order claim is so. */
class StandingClaimTests {

  private static void standings(Consumer<Standing> take) {
    Consumer<OrderParts> both = order -> {
      take.accept(Standing.of(order));
      take.accept(Standing.of(order.withCanceled(true)));
    };
    StandingOrders.goods(goods -> both.accept(goods.order()));
    StandingOrders.money(both);
    StandingOrders.odd(both);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everySentenceIsTrueOfTheNumbersAndNoneContradictsAnother(String language) {
    Words words = Words.of(Words.OF_STANDINGS, language, Audience.CUSTOMER);
    Locale locale = Locale.forLanguageTag(language);
    Map<String, Set<Claim>> known = new HashMap<>();
    Set<String> faults = new TreeSet<>();
    Set<Claim> seen = EnumSet.noneOf(Claim.class);
    standings(standing -> {
      Situation situation = Situation.of(standing);
      String text = StandingText.of(standing, locale).value();
      Set<Claim> claims = known.computeIfAbsent(text, words::claims);
      seen.addAll(claims);
      claims.stream()
          .filter(claim -> !claim.isTrueIn(situation))
          .forEach(claim -> faults.add(claim.word() + " of " + standing + ": " + text));
      Contradictions.among(claims).forEach(pair -> faults.add(pair + ": " + text));
    });
    assertThat(faults).isEmpty();
    assertThat(seen).isEqualTo(words.patterns().keySet());
  }

  @Test
  void everyWordOfAStandingIsMet() {
    Set<Object> met = new HashSet<>();
    standings(standing ->
        met.addAll(Set.of(standing.fulfillment(), standing.returned(), standing.payment())));
    assertThat(met)
        .containsAll(Stream.of(FulfillmentWord.values(), ReturnWord.values(), PaymentWord.values())
            .flatMap(Stream::<Object>of)
            .toList());
  }
}
