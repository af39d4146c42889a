package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Button;
import dev.orderstatus.api.Explained;
import dev.orderstatus.api.Explanation;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.core.properties.Histories.History;
import dev.orderstatus.core.properties.Questions.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of every answer: it is the decision, the order and the texts, and nothing else. */
@Domain(BuiltIn.class)
class AnswerProperties {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Property
  void anAnswerIsTheDecisionWithTheOrderBeforeAndAfterIt(@ForAll History history) {
    OrderSnapshot order = history.first();
    for (Answer answer : history.run()) {
      assertThat(answer.before()).isEqualTo(order);
      assertThat(answer.decision()).isEqualTo(history.lifecycle().decide(order, answer.request()));
      order = answer.after();
    }
  }

  @Property
  void theStateIsAllThatAShopStores(@ForAll History history) {
    for (Answer answer : history.run()) {
      OrderState state = answer.after().state();
      OrderState read = OrderState.read(
          state.status().value(),
          state.statusSince(),
          state.placedAt(),
          state.payment().code(),
          Attributes.read(
              state.attributes().asText(), history.lifecycle().definition().attributes()));
      assertThat(OrderSnapshot.of(
              answer.before().code(),
              answer.before().type(),
              read.status(),
              read.statusSince(),
              read.placedAt(),
              read.payment(),
              answer.before().test(),
              answer.before().account(),
              read.attributes()))
          .isEqualTo(answer.after());
    }
  }

  @Property
  void allThatADecisionSaysIsExplained(@ForAll History history) {
    for (Answer answer : history.run()) {
      for (Audience audience : Audience.values()) {
        Explanation said = answer.in(DUTCH).explain(audience);
        assertThat(notices(said.reasons())).isEqualTo(answer.decision().reasons());
        assertThat(notices(said.remedies())).isEqualTo(answer.decision().remedies());
        assertThat(notices(said.warnings())).isEqualTo(answer.decision().warnings());
        assertThat(notices(said.effects()))
            .isEqualTo(answer.decision().effects().stream()
                .filter(effect -> audience == Audience.STAFF || effect.audience() == audience)
                .toList());
        Stream.of(said.reasons(), said.remedies(), said.warnings(), said.effects())
            .flatMap(List::stream)
            .forEach(one -> {
              assertThat(one.text())
                  .isEqualTo(history
                      .lifecycle()
                      .messages()
                      .explain(one.notice(), answer.before(), answer.request(), audience, DUTCH));
              assertThat(one.values())
                  .isEqualTo(one.notice().values(answer.before(), answer.request()));
            });
      }
    }
  }

  private static List<Notice> notices(List<Explained> explained) {
    return explained.stream().map(Explained::notice).toList();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void buttonsAreTheOptionsThatAreMeantForTheActor(@ForAll Standing standing) {
    for (Actor actor : standing.lifecycle().definition().actors()) {
      Options options = standing.lifecycle().options(standing.order(), actor, Questions.AT);
      List<Button> buttons =
          standing.lifecycle().buttons(standing.order(), actor, Questions.AT, DUTCH);

      assertThat(actions(buttons, true))
          .isEqualTo(Stream.concat(options.allowed().stream(), options.events().stream())
              .map(Options.Allowed::action)
              .toList());
      assertThat(actions(buttons, false))
          .isEqualTo(options.refused().stream()
              .filter(Options.NotAllowed::forActor)
              .map(Options.NotAllowed::action)
              .filter(action -> standing.order().status().equals(OrderStatus.NEW)
                  || !onlyPlaces(standing.lifecycle().definition(), action))
              .toList());
      assertThat(buttons).allSatisfy(button -> {
        assertThat(button.label().value()).isNotBlank();
        assertThat(button.reasons().isEmpty()).isEqualTo(button.enabled());
      });
    }
  }

  private static boolean onlyPlaces(StatusSet set, Action action) {
    return set.transitions().stream()
        .filter(row -> row.action().equals(action))
        .map(row -> row.sources().toString())
        .collect(Collectors.toSet())
        .equals(Set.of("(new)"));
  }

  private static List<Action> actions(List<Button> buttons, boolean enabled) {
    return buttons.stream()
        .filter(button -> button.enabled() == enabled)
        .map(Button::action)
        .toList();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void thePromiseIsTheOneThatIsWrittenForStaff(@ForAll Standing standing) {
    OrderLifecycle lifecycle = standing.lifecycle();
    Order order = standing.order();
    StatusMessage message =
        lifecycle.messages().describe(order, Questions.AT, Audience.STAFF, Locale.ENGLISH);
    assertThat(lifecycle.promise(order, Questions.AT)).isEqualTo(message.promise());
  }
}
