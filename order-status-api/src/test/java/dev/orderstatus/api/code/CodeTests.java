package dev.orderstatus.api.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTests {

  private static final String EXPECTED =
      "expected lower-case words joined by hyphens, at most 64 characters, such as waiting-for-payment, "
          + "or with a namespace, such as delivery:delivered";

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("an action", Action::of, Action::parse),
        kind("an actor", Actor::of, Actor::parse),
        kind("an effect", EffectCode::of, null),
        kind("a status", OrderStatus::of, OrderStatus::parse),
        kind("an order type", OrderType::of, OrderType::parse),
        kind("a reason", ReasonCode::of, ReasonCode::parse),
        kind("a remedy", RemedyCode::of, RemedyCode::parse),
        kind("a warning", WarningCode::of, WarningCode::parse),
        kind("an attribute", Attribute::text, null));
  }

  private static Arguments kind(
      String name,
      Function<String, Code> of,
      Function<String, Either<String, ? extends Code>> parse) {
    return arguments(name, of, parse);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyKindSaysWhatItIsNot(
      String kind,
      Function<String, Code> of,
      Function<String, Either<String, ? extends Code>> parse) {
    String problem = "not " + kind + ": \"On hold\", at position 1: 'O'; " + EXPECTED;

    assertThat(of.apply("on-hold").value()).isEqualTo("on-hold");
    assertThatIllegalArgumentException().isThrownBy(() -> of.apply("On hold")).withMessage(problem);
    assertThatNullPointerException()
        .isThrownBy(() -> of.apply(null))
        .withMessage(kind.equals("an attribute") ? "code" : "value");
    if (parse != null) {
      assertThat(parse.apply("on-hold").get()).isEqualTo(of.apply("on-hold"));
      assertThat(parse.apply("On hold").getLeft()).isEqualTo(problem);
      assertThatNullPointerException().isThrownBy(() -> parse.apply(null)).withMessage("text");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a|",
        "on-hold|",
        "a1-2b|",
        "delivery:delivered|",
        "my-shop2:in-2-days|",
        "A|1: 'A'",
        "on hold|3: ' '",
        "1st|1: '1'",
        "-a|1: '-'",
        "a--b|3: '-'",
        "a-|3: it ends too early",
        "a:|3: it ends too early",
        ":a|1: ':'",
        "a:b:c|4: ':'",
        "a:1|3: '1'",
        "a_b|2: '_'",
        "é|1: 'é'",
        "a.b|2: '.'"
      })
  void aCodeIsLowerCaseWordsWithANamespaceAtMost(String text, String fault) {
    assertThat(OrderStatus.parse(text).fold(problem -> problem, OrderStatus::value))
        .isEqualTo(
            fault == null
                ? text
                : "not a status: \"%s\", at position %s; %s".formatted(text, fault, EXPECTED));
  }

  @Test
  void theTextShownIsShortAndPrintable() {
    assertThat(OrderStatus.parse("").getLeft())
        .isEqualTo("not a status: the text is empty; " + EXPECTED);
    assertThat(OrderStatus.parse("a\n\u202eb").getLeft())
        .isEqualTo("not a status: \"a\\u000a\\u202eb\", at position 2: '\\u000a'; " + EXPECTED);
    assertThat(OrderStatus.parse("a\ud83d\ude00").getLeft())
        .isEqualTo("not a status: \"a\ud83d\ude00\", at position 2: '\ud83d\ude00'; " + EXPECTED);
    assertThat(OrderStatus.parse("\u009b31m").getLeft())
        .isEqualTo("not a status: \"\\u009b31m\", at position 1: '\\u009b'; " + EXPECTED);
    assertThat(OrderStatus.of("x".repeat(64)).value()).hasSize(64);
    assertThat(OrderStatus.parse("x".repeat(65)).getLeft())
        .isEqualTo("not a status: \"" + "x".repeat(20) + "...\" has 65 characters; " + EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on-hold", "delivery:on-hold"})
  void aCodeIsANamespaceAndAName(String text) {
    OrderStatus status = OrderStatus.of(text);

    assertThat(status.name()).isEqualTo("on-hold");
    assertThat(status.namespace()).isEqualTo(text.contains(":") ? "delivery" : "");
    assertThat(status).hasToString(text);
  }

  @Test
  void codesAreEqualWithinTheirKind() {
    assertThat(Action.of("hold")).isEqualTo(Action.of("hold")).hasSameHashCodeAs(Action.of("hold"));
    assertThat(Action.of("hold"))
        .isNotEqualTo(Action.of("held"))
        .isNotEqualTo(OrderStatus.of("hold"));
    assertThat(Attribute.text("note")).isEqualTo(Attribute.yesNo("note"));
  }

  @Test
  void codesAreOrderedByTheirValue() {
    assertThat(Stream.of(Actor.STAFF, Actor.CUSTOMER, Actor.APPROVER).sorted())
        .isEqualTo(List.of(Actor.APPROVER, Actor.CUSTOMER, Actor.STAFF));
  }

  @Test
  void sevenActorsAreKnownEverywhere() {
    assertThat(Actor.KNOWN)
        .extracting(Code::value)
        .containsExactly(
            "customer", "staff", "approver", "system", "payment-provider", "supplier", "carrier");
  }

  @Test
  void phasesAndSectionsHaveTheWordsOfTheSpecification() {
    assertThat(Phase.values())
        .extracting(Phase::code)
        .containsExactly(
            "draft",
            "awaiting-approval",
            "awaiting-payment",
            "scheduled",
            "in-progress",
            "on-hold",
            "failed",
            "shipped",
            "completed",
            "returned",
            "canceled",
            "deleted");
    assertThat(Section.values()).extracting(Section::code).containsExactly("recent", "historical");
    assertThat(Phase.ON_HOLD).hasToString("on-hold");
    assertThat(Section.RECENT).hasToString("recent");
  }
}
