package dev.orderstatus.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.core.statement.Coverage.Naming;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTests {

  private static final Catalogue CATALOGUE = Catalogue.parse(List.of(
      "# a comment",
      "",
      "Z1 | rule | The first.",
      "Z2  | rule | The second.",
      "Z3 | no rule: a picture | The third.",
      "Z4 | not yet: another set | The fourth."));

  private static final Naming FIRST = new Naming("Some.first", true, List.of("Z1"));
  private static final Naming SECOND = new Naming("Some.second", true, List.of("Z2", "Z4"));

  @Test
  void everyRuleNamedAndNothingElseIsInOrder() {
    assertThat(Coverage.faults(CATALOGUE, List.of(FIRST, SECOND))).isEmpty();
  }

  @Test
  void aRuleThatNoTestNamesIsAFault() {
    assertThat(Coverage.faults(CATALOGUE, List.of(FIRST)))
        .containsExactly("no test names Z2: The second.");
  }

  @Test
  void aStatementThatIsNotThereIsAFault() {
    Naming stranger = new Naming("Some.stranger", true, List.of("Z9"));
    assertThat(Coverage.faults(CATALOGUE, List.of(FIRST, SECOND, stranger)))
        .containsExactly("Some.stranger names Z9, which is not in the catalogue");
  }

  @Test
  void aStatementThatStatesNoRuleIsNotToBeNamed() {
    Naming furniture = new Naming("Some.furniture", true, List.of("Z3"));
    assertThat(Coverage.faults(CATALOGUE, List.of(FIRST, SECOND, furniture)))
        .containsExactly("Some.furniture names Z3, which states no rule");
  }

  @Test
  void aMethodThatIsNeverRunCoversNothing() {
    Naming idle = new Naming("Some.idle", false, List.of("Z2"));
    assertThat(Coverage.faults(CATALOGUE, List.of(FIRST, idle)))
        .containsExactly(
            "Some.idle names statements but is never run as a test",
            "no test names Z2: The second.");
  }

  @Test
  void aLineThatCannotBeReadIsNamed() {
    for (String line :
        List.of("Z1 | rules | x", "Z1 | no rule | x", "Z1 | no rule: | x", "z1 | rule | x")) {
      assertThatThrownBy(() -> Catalogue.parse(List.of(line)))
          .hasMessage("not a line of the catalogue: " + line);
    }
  }

  @Test
  void aStatementIsListedOnce() {
    assertThatThrownBy(() -> Catalogue.parse(List.of("Z1 | rule | x", "Z1 | rule | y")))
        .hasMessage("twice in the catalogue: Z1");
  }
}
