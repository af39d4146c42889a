package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTests {

  private static String render(String text, Map<String, String> values) {
    return Template.parse(text).get().render(values::get);
  }

  @Test
  void placeholdersAreFilled() {
    assertThat(render("{a} and {b}.", Map.of("a", "one", "b", "two"))).isEqualTo("one and two.");
  }

  @Test
  void aValueIsNotReadAsATemplate() {
    assertThat(render("<{a}>", Map.of("a", "{b} [x]", "b", "no"))).isEqualTo("<{b} [x]>");
  }

  @Test
  void whatStandsInBracketsIsLeftOutWithoutAValue() {
    String text = "Ask them[: {who}]. [Say {what} to {who}.] Thanks.";

    assertThat(render(text, Map.of("who", "Ann", "what", "hello")))
        .isEqualTo("Ask them: Ann. Say hello to Ann. Thanks.");
    assertThat(render(text, Map.of("who", "Ann"))).isEqualTo("Ask them: Ann. Thanks.");
    assertThat(render(text, Map.of())).isEqualTo("Ask them. Thanks.");
  }

  @Test
  void withoutAValueOutsideBracketsThereIsAnEllipsisAndNeverAKey() {
    assertThat(render("It is {a}.", Map.of())).isEqualTo("It is ….");
  }

  @Test
  void onlyATextOfNothingButBracketsMayComeOutEmpty() {
    assertThat(Template.parse(" [{a}] [{b}]").get().mayComeOutEmpty()).isTrue();
    assertThat(Template.parse("{a}[{b}]").get().mayComeOutEmpty()).isFalse();
    assertThat(Template.parse("a[{b}]").get().mayComeOutEmpty()).isFalse();
  }

  @Test
  void itKnowsItsPlaceholders() {
    Template template = Template.parse("{a} [{b}] c").get();

    assertThat(template.names()).containsExactlyInAnyOrder("a", "b");
    assertThat(template.unguarded()).containsExactly("a");
    assertThat(template.length(10)).isEqualTo(23);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a {b | { at position 3: a name and } should follow it",
        "a {b{c}} | { at position 3: a name and } should follow it",
        "a {} | {} at position 3: a name should stand between the braces",
        "a } b | } at position 3: there is no { before it",
        "a ] b | ] at position 3: there is no [ before it",
        "a [b [c]] | [ at position 6: brackets cannot stand in brackets",
        "a [b | [ at position 4: it is not closed with ]",
      })
  void aMistakeIsSaidWithItsPlace(String text, String problem) {
    assertThat(Template.parse(text).getLeft()).isEqualTo(problem);
  }
}
