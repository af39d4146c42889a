package dev.orderstatus.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Attribute;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTests {

  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<Long> DAYS = Attribute.wholeNumber("days");

  @Test
  void valuesAreFoundByTheirAttribute() {
    Attributes attributes = Attributes.of(NOTE, "fragile").with(DAYS, 3L);

    assertThat(attributes.get(NOTE)).contains("fragile");
    assertThat(attributes.find(DAYS)).isEqualTo(3L);
    assertThat(attributes.get(Attribute.text("other"))).isEmpty();
    assertThat(Attributes.none().find(NOTE)).isNull();
  }

  @Test
  void blankTextCountsAsNotGiven() {
    Attributes blank = Attributes.of(NOTE, " ");

    assertThat(blank.get(NOTE)).isEmpty();
    assertThat(blank.find(NOTE)).isNull();
    assertThat(Attributes.of(NOTE, "kept").withAll(blank).get(NOTE)).contains("kept");
  }

  @Test
  void whatIsWrittenAsTextIsReadAsItWas() {
    Attribute<LocalDate> day = Attribute.date("day");
    Attribute<URI> page = Attribute.link("page");
    Attribute<Boolean> gift = Attribute.yesNo("gift");
    Attributes attributes = Attributes.of(NOTE, " as it is ")
        .with(DAYS, 3L)
        .with(day, LocalDate.of(2026, 11, 21))
        .with(page, URI.create("https://example.com/1"))
        .with(gift, true)
        .withRaw("gone", "42");

    assertThat(attributes.asText()).containsEntry("day", "2026-11-21").containsEntry("gone", "42");
    assertThat(Attributes.read(attributes.asText(), List.of(NOTE, DAYS, day, page, gift)))
        .isEqualTo(attributes);
    assertThat(Attributes.read(Map.of(), List.of(NOTE))).isSameAs(Attributes.none());
  }

  @Test
  void aTextThatDoesNotFitIsKeptAsItIs() {
    Attributes read = Attributes.read(Map.of("days", "soon", "note", ""), List.of(NOTE, DAYS));

    assertThat(read.asMap()).containsEntry("days", "soon");
    assertThat(read.find(DAYS)).isNull();
    assertThat(read.get(NOTE)).isEmpty();
  }

  @Test
  void whatNobodyDeclaresIsKept() {
    Attributes attributes = Attributes.none().withRaw("Old Field!", 7);

    assertThat(attributes.with(NOTE, "x").asMap())
        .containsEntry("Old Field!", 7)
        .containsEntry("note", "x");
  }

  @Test
  void laterValuesWin() {
    Attributes attributes = Attributes.of(NOTE, "old").with(DAYS, 1L);

    assertThat(attributes.with(NOTE, "new").get(NOTE)).contains("new");
    assertThat(attributes.withAll(Attributes.of(NOTE, "new")).asMap())
        .hasSize(2)
        .containsEntry("note", "new");
    assertThat(attributes.withAll(Attributes.none())).isSameAs(attributes);
  }

  @Test
  void takingAwayLeavesTheRest() {
    Attributes attributes = Attributes.of(NOTE, "x").with(DAYS, 1L);

    assertThat(attributes.without(NOTE)).isEqualTo(Attributes.of(DAYS, 1L));
    assertThat(Attributes.of(NOTE, "x").without(NOTE).isEmpty()).isTrue();
    assertThat(Attributes.none().without(NOTE)).isSameAs(Attributes.none());
  }

  @Test
  void aValueOfAnotherTypeIsNotHandedOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.none().withRaw("days", "soon").get(DAYS))
        .withMessage(
            "attribute days: \"soon\" does not fit; expected a whole number from 0 to 9223372036854775807");
    assertThatIllegalArgumentException().isThrownBy(() -> Attributes.of(DAYS, -1L));
  }

  @Test
  void attributesAreValues() {
    Attributes one = Attributes.of(NOTE, "x").with(DAYS, 1L);
    Attributes other = Attributes.of(DAYS, 1L).with(NOTE, "x");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("{note=x, days=1}");
    assertThat(one).isNotEqualTo(Attributes.none());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> one.asMap().clear());
  }

  @Test
  void nullIsNamed() {
    Attributes none = Attributes.none();
    assertThatNullPointerException()
        .isThrownBy(() -> none.with(null, "x"))
        .withMessage("attribute");
    assertThatNullPointerException().isThrownBy(() -> none.with(NOTE, null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> none.withRaw(null, "x")).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> none.withRaw("x", null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> none.withAll(null)).withMessage("given");
    assertThatNullPointerException().isThrownBy(() -> none.without(null)).withMessage("attribute");
  }
}
