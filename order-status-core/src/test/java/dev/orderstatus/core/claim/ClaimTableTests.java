package dev.orderstatus.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.core.claim.ClaimTable.Bundle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text claims what the table says, in every language and in both registers. */
class ClaimTableTests {

  private final Map<String, Set<Claim>> table = ClaimTable.table();

  @ParameterizedTest
  @MethodSource("dev.orderstatus.core.claim.ClaimTable#languages")
  void everyTextClaimsWhatTheTableSaysAndNothingElse(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<String> faults = new ArrayList<>();
    for (Bundle bundle : ClaimTable.bundles()) {
      Map<Audience, Words> all = new EnumMap<>(Audience.class);
      ClaimTable.read(bundle, locale, read -> {
        Words words = all.computeIfAbsent(
            read.reader(), reader -> Words.of(bundle.words(), language, reader));
        Set<Claim> marked = table.get(read.line());
        Set<Claim> made = words.claims(read.text());
        if (marked == null
            && (bundle.isOfParts() || words.isAbout(read.text()) || !made.isEmpty())) {
          faults.add(read.line() + " has such a word and no mark: " + made + " " + read.text());
        } else if (marked != null && !marked.equals(made)) {
          faults.add(
              read.line() + " is marked " + marked + ", but says " + made + ": " + read.text());
        }
      });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theTableNamesTextsThatExist() {
    Set<String> all = new TreeSet<>();
    ClaimTable.bundles()
        .forEach(bundle -> ClaimTable.read(bundle, Locale.ENGLISH, read -> all.add(read.line())));
    assertThat(all).containsAll(table.keySet());
  }
}
