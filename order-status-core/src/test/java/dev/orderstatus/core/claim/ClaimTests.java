package dev.orderstatus.core.claim;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.text.OwnTexts;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts claim about an order is what the order's facts and the reader's options bear out. */
class ClaimTests {

  private static final Pattern READ =
      Pattern.compile("(?!.*\\.(action|page)(\\.|$))((note|reason|remedy|warning|effect)\\..*"
          + "|status\\..*\\.(headline|body|next\\.\\d)(\\.(staff|approver))?)");
  private static final List<Set<Claim>> CONTRADICTIONS = List.of(
      EnumSet.of(Claim.PAID, Claim.MISSING),
      EnumSet.of(Claim.PAID, Claim.REFUNDED),
      EnumSet.of(Claim.REFUNDED, Claim.MISSING),
      EnumSet.of(Claim.CAN_PAY, Claim.CANNOT_PAY),
      EnumSet.of(Claim.CAN_PAY, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.MISSING, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.NOT_LINKED, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.CANCELED, Claim.NOT_CANCELED),
      EnumSet.of(Claim.CANCELED, Claim.SHIPPED),
      EnumSet.of(Claim.REFUNDED, Claim.REFUND_OPEN),
      EnumSet.of(Claim.DUE_BY, Claim.LATE),
      EnumSet.of(Claim.SHIPS_BY, Claim.SHIPS_OVER),
      EnumSet.of(Claim.MISSING, Claim.NOT_EXPECTED),
      EnumSet.of(Claim.NO_PAYMENT, Claim.MONEY_CAME),
      EnumSet.of(Claim.WAITS_FOR_APPROVAL, Claim.APPROVED),
      EnumSet.of(Claim.ON_HOLD, Claim.PROCESSING));
  private static final List<Set<Claim>> EXCLUSIVE =
      Stream.concat(CONTRADICTIONS.stream(), canAndCannot()).toList();

  private static Stream<Set<Claim>> canAndCannot() {
    return Stream.of(Claim.values())
        .filter(claim -> claim.name().startsWith("CANNOT_"))
        .map(claim -> EnumSet.of(claim, Claim.valueOf(claim.name().replace("CANNOT_", "CAN_"))));
  }

  private static Map<String, Texts> bundles() {
    Map<String, Texts> bundles = new TreeMap<>(Map.of("common", CommonTexts.TEXTS));
    Situations.SETS.forEach(
        set -> bundles.put(set, Situations.lifecycle(set).definition().texts()));
    bundles.put(WebshopParts.ID, OwnTexts.beside(WebshopParts.class, WebshopParts.ID));
    return bundles;
  }

  private static Map<String, Set<Claim>> table() {
    Map<String, Set<Claim>> table = new TreeMap<>();
    for (String line : Words.lines("claims.txt")) {
      String[] parts = line.split(" = ", 2);
      Set<Claim> claims = EnumSet.noneOf(Claim.class);
      if (!parts[1].equals("none")) {
        Stream.of(parts[1].split(", ", -1)).map(Words::claim).forEach(claims::add);
      }
      table.put(parts[0], claims);
    }
    return table;
  }

  private static Audience reader(String key) {
    return Stream.of(Audience.STAFF, Audience.APPROVER)
        .filter(audience -> key.endsWith("." + audience.code()))
        .findFirst()
        .orElse(Audience.CUSTOMER);
  }

  private static Map<Audience, Words> words(String language) {
    return Stream.of(Audience.values())
        .collect(toMap(Function.identity(), reader -> Words.of(language, reader)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everyTextClaimsWhatTheTableSaysAndNothingElse(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Map<Audience, Words> all = words(language);
    Map<String, Set<Claim>> table = table();
    List<String> faults = new ArrayList<>();
    bundles().forEach((set, texts) -> {
      for (String key : new TreeSet<>(texts.keys(locale))) {
        if (READ.matcher(key).matches()) {
          String text = texts.find(locale, key).orElseThrow();
          Words words = all.get(reader(key));
          Set<Claim> marked = table.get(set + " " + key);
          Set<Claim> made = words.claims(text);
          if (marked == null && (words.isAbout(text) || !made.isEmpty())) {
            faults.add(set + " " + key + " has such a word and no mark: " + text);
          } else if (marked != null && !marked.equals(made)) {
            faults.add(
                set + " " + key + " is marked " + marked + ", but says " + made + ": " + text);
          }
        }
      }
    });
    assertThat(faults).isEmpty();
  }

  @Test
  void theTableNamesTextsThatExist() {
    Set<String> all = new TreeSet<>();
    bundles()
        .forEach(
            (set, texts) -> texts.keys(Locale.ENGLISH).forEach(key -> all.add(set + " " + key)));
    assertThat(all).containsAll(table().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everyClaimIsTrueWhereverItIsReadAndNoneContradictsAnother(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> faults = new TreeSet<>();
    Map<Audience, Set<Claim>> seen = new EnumMap<>(Audience.class);
    words(language).forEach((reader, words) -> {
      Map<String, Set<Claim>> known = new HashMap<>();
      Set<Claim> all = seen.computeIfAbsent(reader, none -> EnumSet.noneOf(Claim.class));
      Situations.all(order -> {
        if (!order.isFor(reader)) {
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
        for (Set<Claim> pair : EXCLUSIVE) {
          if (together.containsAll(pair)) {
            faults.add(pair + " for " + reader + " of " + order.order());
          }
        }
      });
    });
    assertThat(faults).isEmpty();
    assertThat(seen.get(Audience.CUSTOMER)).hasSizeGreaterThan(25);
    assertThat(seen.get(Audience.STAFF)).hasSizeGreaterThan(50);
    assertThat(seen.get(Audience.APPROVER)).hasSizeGreaterThan(7);
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
