package dev.orderstatus.core.properties;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plugins that use all they may at once leave every decision about what was there as it was. */
class SealingTests {

  private static final OrderType GIFT = OrderType.of("x:gift");
  private static final OrderStatus THERE = OrderStatus.of("x:there");
  private static final Action GO = Action.of("x:go");

  static Stream<StatusSet> sets() {
    return OrderStatuses.builtIn().sets().stream();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void transitionsForAnOwnTypeSayNothingAboutOthers(StatusSet set) {
    assertNothingChanges(set, extension -> {
      extension.types(GIFT);
      for (StatusDefinition status : set.statuses()) {
        for (ActionDefinition action : set.actions()) {
          List<Actor> actors = actors(set, action);
          if (isFree(set, status.status(), action.action()) && !actors.isEmpty()) {
            extension.on(
                action.action(),
                from(status.status()).by(actors.toArray(Actor[]::new)).stay().forTypes(GIFT));
          }
        }
      }
      return extension.texts(english(Map.of("type.x:gift", "a gift")));
    });
  }

  @ParameterizedTest
  @MethodSource("sets")
  void transitionsFromAnOwnStatusSayNothingAboutOthers(StatusSet set) {
    assertNothingChanges(set, extension -> {
      extension
          .status(StatusDefinition.of(THERE).correctable())
          .commands(GO)
          .on(GO, from(set.statuses().get(0).status()).by(Actor.STAFF).to(THERE));
      for (ActionDefinition action : set.actions()) {
        List<Actor> actors = actors(set, action);
        boolean free = set.transitions().stream()
            .noneMatch(
                row -> row.action().equals(action.action()) && row.sources().all());
        if (free && !actors.isEmpty()) {
          extension.on(
              action.action(), from(THERE).by(actors.toArray(Actor[]::new)).stay());
        }
      }
      return extension.texts(english(Map.of(
          "status.x:there.label", "Far away",
          "status.x:there.headline", "It is far away.",
          "status.x:there.body", "It will be back.",
          "action.x:go.label", "Go")));
    });
  }

  private static void assertNothingChanges(StatusSet set, UnaryOperator<Extension.Builder> greedy) {
    OrderLifecycle before = OrderStatuses.builtIn().lifecycle(set.id());
    OrderLifecycle after = OrderStatuses.builtIn()
        .with(Plugin.named("greedy", "x").extend(set.id(), greedy).build())
        .lifecycle(set.id());
    List<Request> requests = new Questions(set).plainRequests().toList();

    assertThat(after.definition().transitions().size())
        .isGreaterThan(set.transitions().size());
    new Questions(set)
        .orders()
        .forEach(order -> requests.forEach(request -> assertThat(after.decide(order, request))
            .as("%s, %s", order, request)
            .isEqualTo(before.decide(order, request))));
  }

  private static boolean isFree(StatusSet set, OrderStatus status, Action action) {
    return set.transitions().stream()
        .noneMatch(row -> row.action().equals(action)
            && row.types().isEmpty()
            && row.sources().contains(status));
  }

  /** All whom the set lets do it; staff for a command that nobody may. */
  private static List<Actor> actors(StatusSet set, ActionDefinition action) {
    List<Actor> actors = set.transitions().stream()
        .filter(row -> row.action().equals(action.action()))
        .map(TransitionDefinition::actors)
        .flatMap(List::stream)
        .distinct()
        .toList();
    return actors.isEmpty() && action.kind() == ActionDefinition.Kind.COMMAND
        ? List.of(Actor.STAFF)
        : actors;
  }

  private static Texts english(Map<String, String> texts) {
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }
}
