package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Problem.Kind.DUPLICATE;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An owner that takes over the status of a plugin owns it, and the plugin must let go of it. */
class TakenOverTests {

  private static final Action PLACE = Action.of("place");

  @Test
  void whatBothDeclareIsAProblemThatNamesBoth() {
    List<Problem> problems = problems(set ->
        set.status(StatusDefinition.of(DELIVERED).historical().correctable().successful()));

    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(DUPLICATE);
      assertThat(problem.where()).isEqualTo("shop, status delivery:delivered");
      assertThat(problem.plugins()).containsExactly("delivery-tracking");
      assertThat(problem.what())
          .isEqualTo("the set shop declares it as the plugin delivery-tracking does; take it out of"
              + " one of the two");
    });
  }

  @Test
  void actionsTypesActorsAndAttributesAreNotDroppedInSilenceEither() {
    assertThat(problems(set -> set.commands(Action.of("delivery:place"))))
        .extracting(Problem::where)
        .contains("shop, action delivery:place");
    assertThat(problems(set -> set.types(OrderType.of("delivery:gift"))))
        .extracting(Problem::where)
        .contains("shop, order type delivery:gift");
  }

  @Test
  void noPluginTellsATimeInATerminalStatusThatTheOwnerTookOver() {
    assertThat(problems(set -> set.promise(
            DELIVERED,
            new Promise(
                Promise.Kind.TYPICAL, new Promise.Minutes(1), Promise.Anchor.STATUS_SINCE))))
        .extracting(Problem::kind)
        .containsExactly(FORBIDDEN);
  }

  @Test
  void noPluginSaysWhatAStatusMeansThatTheOwnerTookOver() {
    Texts label =
        Texts.of(Map.of(Locale.ENGLISH, Map.of("status.delivery:delivered.label", "On its way")));

    assertThat(problems(set -> set.texts(label))).extracting(Problem::kind).contains(FORBIDDEN);
    assertThat(problems(set -> set.overrides(label))).extracting(Problem::kind).contains(FORBIDDEN);
  }

  private static List<Problem> problems(UnaryOperator<Extension.Builder> more) {
    Plugin plugin =
        Plugin.named("delivery-tracking", "delivery").extend("shop", more).build();
    return OrderStatuses.builtIn().with(shop()).with(plugin).problems("shop");
  }

  private static StatusSet shop() {
    Map<String, String> texts = new HashMap<>();
    for (String key : List.of(
        "status.delivery:delivered.label",
        "status.delivery:delivered.headline",
        "status.delivery:delivered.body",
        "action.place.label",
        "action.delivery:place.label",
        "type.goods",
        "type.delivery:gift")) {
      texts.put(key, "text " + key.replace(':', ' '));
    }
    return StatusSet.named("shop", "Shop")
        .types(OrderType.of("goods"), OrderType.of("delivery:gift"))
        .status(StatusDefinition.of(DELIVERED).historical().terminal().successful())
        .commands(PLACE, Action.of("delivery:place"))
        .on(PLACE, from(OrderStatus.NEW).by(STAFF).to(DELIVERED))
        .texts(Texts.of(Map.of(Locale.ENGLISH, texts)))
        .build();
  }
}
