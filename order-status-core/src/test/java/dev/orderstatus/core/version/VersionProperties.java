package dev.orderstatus.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.version.Difference.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of fingerprints and comparisons of the built-in sets, however one is changed. */
class VersionProperties {

  private static final List<StatusSet> SETS = OrderStatuses.builtIn().sets();

  private static final List<Mutation> MUTATIONS =
      SETS.stream().flatMap(set -> Mutation.all(set).stream()).toList();

  private static final Map<String, Fingerprint> BEFORE =
      SETS.stream().collect(Collectors.toMap(StatusSet::id, Fingerprint::of));

  private static final Map<String, List<Mutation>> BY_SET = MUTATIONS.stream()
      .collect(Collectors.groupingBy(mutation -> mutation.before().id()));

  @Provide
  Arbitrary<StatusSet> sets() {
    return Arbitraries.of(SETS);
  }

  @Provide
  Arbitrary<Mutation> mutations() {
    return Arbitraries.of(MUTATIONS);
  }

  @Provide
  Arbitrary<List<Mutation>> pairs() {
    return Arbitraries.of(SETS)
        .flatMap(set -> Arbitraries.of(BY_SET.get(set.id())).list().ofSize(2));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void aSetWrittenAnewIsEqual(@ForAll("sets") StatusSet set) {
    assertThat(Draft.of(set).build()).isEqualTo(set);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void aSetDoesNotDifferFromItself(@ForAll("sets") StatusSet set) {
    assertThat(Comparison.of(set, set).differences()).isEmpty();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void fingerprintsAreEqualWhereNothingDiffers(@ForAll("mutations") Mutation mutation) {
    boolean equal = BEFORE.get(mutation.before().id()).equals(Fingerprint.of(mutation.after()));

    assertThat(equal).isEqualTo(!mutation.decides());
    assertThat(Comparison.of(mutation.before(), mutation.after()).isEmpty()).isEqualTo(equal);
  }

  @Property(tries = 200)
  void twoChangedSetsDifferWhereTheirFingerprintsDo(@ForAll("pairs") List<Mutation> pair) {
    StatusSet one = pair.get(0).after();
    StatusSet other = pair.get(1).after();

    assertThat(Comparison.of(one, other).isEmpty())
        .isEqualTo(Fingerprint.of(one).equals(Fingerprint.of(other)));
  }

  @Property(tries = 200)
  void comparedTheOtherWayRoundEveryDifferenceIsTurned(@ForAll("pairs") List<Mutation> pair) {
    StatusSet one = pair.get(0).after();
    StatusSet other = pair.get(1).after();

    assertThat(kinds(Comparison.of(other, one), VersionProperties::turned))
        .isEqualTo(kinds(Comparison.of(one, other), kind -> kind));
  }

  private static Map<Element, List<Kind>> kinds(Comparison comparison, Function<Kind, Kind> as) {
    Map<Element, List<Kind>> kinds = new HashMap<>();
    comparison.differences().stream()
        .collect(Collectors.groupingBy(Difference::element))
        .forEach((element, all) ->
            kinds.put(element, all.stream().map(Difference::kind).map(as).toList()));
    return kinds;
  }

  private static Kind turned(Kind kind) {
    return switch (kind) {
      case ADDED -> Kind.REMOVED;
      case REMOVED -> Kind.ADDED;
      case TIGHTENED -> Kind.LOOSENED;
      case LOOSENED -> Kind.TIGHTENED;
      case RENAMED, CHANGED -> kind;
    };
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void oneMoreGuardOnEachRowTightensEachOfItsPlacesAndNothingElse(@ForAll("sets") StatusSet set) {
    for (int i = 0; i < set.transitions().size(); i++) {
      Draft draft = Draft.of(set);
      DraftRow row = draft.rows.get(i);
      row.guard(Condition.custom("odd", question -> true));

      List<Difference> differences = Comparison.of(set, draft.build()).differences();

      assertThat(differences).isNotEmpty().allSatisfy(difference -> {
        assertThat(difference.kind()).isEqualTo(Kind.TIGHTENED);
        assertThat(difference.element()).isInstanceOfSatisfying(Element.Transition.class, place -> {
          assertThat(place.action()).isEqualTo(row.action);
          assertThat(row.sources.contains(place.status())).isTrue();
        });
      });
    }
  }
}
