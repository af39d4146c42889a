package dev.orderstatus.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.whole.PartId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What texts claim about a payment, a parcel or a return is so, and contradicts nothing that the
 * same reader reads of the order.
 */
class PartClaimTests {

  /** The name of what was reported: what it says is not claimed. */
  private static final Pattern QUOTED =
      Pattern.compile("“[^”]*”|‘[^’]*’|„[^“”]*[“”]|«[^»]*»|”[^”]*”");

  /** What one reader reads in one language, and which of it is wrong. */
  private static final class Reading {
    final Audience reader;
    final Locale language;
    /** One example of each. */
    final Map<String, String> faults = new TreeMap<>();

    final Set<Claim> seen = EnumSet.noneOf(Claim.class);
    private final Map<String, Words> lists = new HashMap<>();
    private final Map<String, Set<Claim>> known = new HashMap<>();

    Reading(Audience reader, String language) {
      this.reader = reader;
      this.language = Locale.forLanguageTag(language);
      for (String list : List.of(Words.OF_ORDERS, Words.OF_PARTS, Words.OF_STANDINGS)) {
        lists.put(list, Words.of(list, language, reader));
      }
    }

    /** The claims of the texts; one that is not true is a fault. */
    Set<Claim> claims(String list, Collection<String> texts, Situation of, String where) {
      Situation situation = of.readBy(reader);
      Set<Claim> together = EnumSet.noneOf(Claim.class);
      for (String text : texts) {
        for (Claim claim :
            known.computeIfAbsent(list + text, absent -> lists.get(list).claims(text))) {
          together.add(claim);
          if (!claim.isTrueIn(situation)) {
            faults.putIfAbsent(claim.word() + " for " + reader + ": " + text, where);
          }
        }
      }
      seen.addAll(together);
      return together;
    }

    void contradictions(Set<Claim> together, String where) {
      Contradictions.among(together)
          .forEach(pair -> faults.putIfAbsent(pair + " for " + reader, where));
    }
  }

  private static String name(Scene scene, PartId id) {
    return id + " " + scene.part(id).order().status() + " in " + facts(scene);
  }

  private static String facts(Scene scene) {
    List<String> facts = new ArrayList<>();
    facts.add(scene.order().order().status().value());
    scene.parts().forEach((id, part) -> facts.add(id + " " + part.order().status()));
    return facts + " " + scene.order().standing().orElseThrow();
  }

  private static void read(Scene scene, Reading reading) {
    Set<Claim> ofOrder = reading.claims(
        Words.OF_ORDERS,
        scene.order().readBy(reading.reader).texts(reading.language),
        scene.order(),
        facts(scene));
    ofOrder.addAll(reading.claims(
        Words.OF_STANDINGS,
        List.of(scene.sentences(reading.language)),
        scene.order(),
        facts(scene)));
    reading.contradictions(ofOrder, facts(scene));
    Map<PartId, String> lines = scene.lines(reading.language);
    scene.parts().forEach((id, part) -> {
      List<String> texts = new ArrayList<>(part.readBy(reading.reader).texts(reading.language));
      if (lines.containsKey(id)) {
        texts.add(lines.get(id));
      }
      Set<Claim> together = reading.claims(Words.OF_PARTS, texts, part, name(scene, id));
      together.addAll(ofOrder);
      reading.contradictions(together, name(scene, id));
    });
  }

  @ParameterizedTest
  @MethodSource("dev.orderstatus.core.claim.ClaimTable#languages")
  void everyClaimAboutAPartIsTrueAndNoneContradictsAnother(String language) {
    Map<Audience, Integer> seen = new EnumMap<>(Audience.class);
    Map<String, String> faults = new TreeMap<>();
    for (Audience reader : List.of(Audience.CUSTOMER, Audience.STAFF)) {
      Reading reading = new Reading(reader, language);
      Scenes.all().forEach(scene -> read(scene, reading));
      faults.putAll(reading.faults);
      seen.put(reader, reading.seen.size());
    }
    assertThat(faults).isEmpty();
    assertThat(seen.get(Audience.CUSTOMER)).isGreaterThan(70);
    assertThat(seen.get(Audience.STAFF)).isGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everyReasonWhyNothingHappensToAPartIsTrue(String language) {
    Map<String, String> faults = new TreeMap<>();
    for (Audience reader : List.of(Audience.CUSTOMER, Audience.STAFF)) {
      Reading reading = new Reading(reader, language);
      for (Scenes.Answer answer : Scenes.answers()) {
        reading.claims(
            Words.OF_PARTS,
            Scene.reasons(answer.course(), reader, reading.language).stream()
                .map(reason -> QUOTED.matcher(reason).replaceAll(""))
                .toList(),
            answer.part(),
            answer.course().request().request().action() + " of "
                + answer.part().order());
      }
      faults.putAll(reading.faults);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noStatusOfAPartIsLeftOut() {
    assertThat(Scenes.all().size()).isGreaterThan(800);
    assertThat(Scenes.answers().size()).isGreaterThan(20_000);
    for (var kind : Shops.PARTS.kinds()) {
      Set<String> met = new TreeSet<>();
      Scenes.all()
          .forEach(scene -> scene.parts().forEach((id, part) -> {
            if (id.kind().equals(kind.code())) {
              met.add(part.order().status().value());
            }
          }));
      assertThat(met)
          .containsAll(kind.set().statuses().stream()
              .map(status -> status.status().value())
              .toList());
    }
  }

  static Stream<String> untrue() {
    return Words.lines("untrue-parts.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("untrue")
  void anUntrueTextIsFound(String line) {
    String[] given = line.split(" \\| ", 4);
    String[] reader = (given[2] + " customer").split(" ", -1);
    Reading reading = new Reading(Audience.valueOf(reader[1].toUpperCase(Locale.ROOT)), reader[0]);
    Scene scene = Scene.of(Ways.after(given[0]));
    if (given[1].equals("order")) {
      reading.claims(Words.OF_STANDINGS, List.of(given[3]), scene.order(), line);
      reading.claims(Words.OF_ORDERS, List.of(given[3]), scene.order(), line);
    } else {
      String[] part = given[1].split(":", -1);
      reading.claims(
          Words.OF_PARTS, List.of(given[3]), scene.part(new PartId(part[0], part[1])), line);
    }
    assertThat(reading.faults).isNotEmpty();
  }
}
