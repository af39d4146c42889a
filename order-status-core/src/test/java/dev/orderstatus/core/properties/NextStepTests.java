package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.core.properties.Questions.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepTests {

  static Stream<OrderLifecycle> lifecycles() {
    return BuiltIn.LIFECYCLES.stream();
  }

  private static Stream<Action> possible(Standing standing, Audience reader) {
    Options options =
        standing.lifecycle().options(standing.order(), Actor.of(reader.code()), Questions.AT);
    return Stream.concat(options.allowed().stream(), options.events().stream())
        .map(Options.Allowed::action);
  }

  private static StatusMessage message(Standing standing, Audience reader, Locale locale) {
    return standing.lifecycle().messages().describe(standing.order(), Questions.AT, reader, locale);
  }

  private static Stream<Action> offered(StatusMessage message) {
    return message.nextSteps().stream().map(NextStep::action).flatMap(Optional::stream);
  }

  @ParameterizedTest
  @MethodSource("lifecycles")
  void aStepOffersOnlyWhatItsReaderCanDo(OrderLifecycle lifecycle) {
    List<Locale> locales = lifecycle.definition().texts().locales();
    Questions.standings(lifecycle).forEach(standing -> {
      for (Audience reader : Audience.values()) {
        List<Action> possible = possible(standing, reader).toList();
        for (Locale locale : locales) {
          assertThat(possible)
              .as("%s, %s, %s", standing, reader, locale)
              .containsAll(offered(message(standing, reader, locale)).toList());
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("lifecycles")
  void everyDeclaredActionIsOfferedAtTimes(OrderLifecycle lifecycle) {
    Set<String> declared = lifecycle.definition().texts().keys(Locale.ENGLISH).stream()
        .filter(key -> key.contains(".next.") && key.contains(".action"))
        .map(key -> lifecycle.definition().texts().find(Locale.ENGLISH, key).orElseThrow())
        .collect(Collectors.toSet());
    Set<String> offered = Questions.standings(lifecycle)
        .flatMap(standing -> Stream.of(Audience.values())
            .flatMap(reader -> offered(message(standing, reader, Locale.ENGLISH))))
        .map(Action::value)
        .collect(Collectors.toSet());

    assertThat(offered).isEqualTo(declared);
  }

  @ParameterizedTest
  @MethodSource("lifecycles")
  void aStepIsAboutTheSameInEveryLanguage(OrderLifecycle lifecycle) {
    Questions.standings(lifecycle).forEach(standing -> {
      List<List<Object>> english = topics(standing, Locale.ENGLISH);
      for (Locale locale : lifecycle.definition().texts().locales()) {
        assertThat(topics(standing, locale)).as("%s, %s", standing, locale).isEqualTo(english);
      }
    });
  }

  private static List<List<Object>> topics(Standing standing, Locale locale) {
    return message(standing, Audience.CUSTOMER, locale).nextSteps().stream()
        .map(step -> List.<Object>of(step.action(), step.page()))
        .toList();
  }
}
