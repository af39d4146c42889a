package dev.orderstatus.api.spi;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.AddedStep;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginTests {

  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final OrderStatus THERE = OrderStatus.of("x:there");
  private static final OrderStatus KEPT = OrderStatus.of("x:kept");
  private static final Action ARRIVE = Action.of("x:arrive");
  private static final Action SEND = Action.of("send");

  @Test
  void aPluginListsWhatItBrings() {
    StatusSet own = StatusSet.named("own", "Own").build();
    Plugin plugin = Plugin.named("tracking", "x")
        .set(own)
        .extend(
            "parcels",
            set -> set.status(StatusDefinition.of(THERE).correctable())
                .events(ARRIVE)
                .on(ARRIVE, from(SENT).by(Actor.CARRIER).to(THERE))
                .addTo(
                    SEND,
                    TransitionExtension.fromAllBut(SENT)
                        .forTypes(OrderType.of("gift"))
                        .guard(Condition.justificationGiven(), ReasonCode.of("x:why")))
                .replace(SEND, from(SENT).by(Actor.STAFF).stay())
                .pathAfter(SENT, THERE, KEPT)
                .note("look", Condition.ALWAYS))
        .build();
    Extension extension = plugin.extensions().get(0);

    assertThat(plugin.sets()).containsExactly(own);
    assertThat(extension.set()).isEqualTo("parcels");
    assertThat(extension.transitions().get(0).place()).isEqualTo("from sent on x:arrive");
    assertThat(extension.additions().get(0).place())
        .isEqualTo("from all but sent on send for gift");
    assertThat(extension.replacements()).hasSize(1);
    assertThat(extension.steps())
        .containsExactly(new AddedStep(SENT, THERE), new AddedStep(THERE, KEPT));
    assertThat(extension.notes()).hasSize(1);
  }

  @Test
  void aRowIsReplaceableOnlyWhereItsOwnerSaysSo() {
    StatusSet set = StatusSet.named("parcels", "Parcels")
        .on(SEND, from(SENT).by(Actor.STAFF).stay())
        .on(SEND, fromAll().by(Actor.STAFF).stay().replaceable())
        .build();

    assertThat(set.transitions().get(0).replaceable()).isFalse();
    assertThat(set.transitions().get(1).replaceable()).isTrue();
    assertThat(set.origins()).isSameAs(Origins.none());
  }

  @Test
  void originsSayWhoBroughtWhat() {
    Origin.Element there = new Origin.Declared(THERE);
    Origins origins = Origins.of(
        Optional.of("owner"), Map.of("tracking", "x"), List.of(new Origin("tracking", there)));

    assertThat(origins.of(there)).contains("tracking");
    assertThat(origins.of(new Origin.Declared(SENT))).isEmpty();
    assertThat(origins.ofNamespace("x")).contains("tracking");
    assertThat(origins.ofNamespace("y")).isEmpty();
    assertThat(origins.plugins()).containsExactly("tracking");
    assertThat(origins.owner()).contains("owner");
    assertThat(origins.all()).containsExactly(new Origin("tracking", there));
    assertThat(origins)
        .isEqualTo(Origins.of(
            Optional.of("owner"), Map.of("tracking", "x"), List.of(new Origin("tracking", there))))
        .hasSameHashCodeAs(Origins.of(
            Optional.of("owner"), Map.of("tracking", "x"), List.of(new Origin("tracking", there))))
        .isNotEqualTo(Origins.none());
  }

  @Test
  void textsGivenAsMapsAreEqualWhereTheMapsAre() {
    Texts one = Texts.of(Map.of(Locale.ENGLISH, Map.of("a", "A")));
    Texts other = Texts.of(Map.of(Locale.ENGLISH, Map.of("a", "B")));

    assertThat(one)
        .isEqualTo(Texts.of(Map.of(Locale.ENGLISH, Map.of("a", "A"))))
        .isNotEqualTo(other);
    assertThat(one.with(other))
        .isEqualTo(Texts.of(Map.of(Locale.ENGLISH, Map.of("a", "A"))).with(other))
        .isNotEqualTo(other);
  }

  @Test
  void aProblemNamesItsPluginsSorted() {
    Problem problem =
        new Problem(Problem.Kind.CONFLICT, "parcels", "twice", List.of("b", "a", "b"));

    assertThat(problem.plugins()).containsExactly("a", "b");
    assertThat(problem).hasToString("parcels: twice (plugins a, b)");
    assertThat(new Problem(Problem.Kind.INVALID, "parcels", "bad").plugins()).isEmpty();
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> Plugin.named(null, "x")).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Plugin.named("x", null))
        .withMessage("namespace");
    assertThatNullPointerException()
        .isThrownBy(() -> Plugin.named("x", "x").extend(null, set -> set))
        .withMessage("set");
    assertThatNullPointerException()
        .isThrownBy(() -> Extension.of("parcels").overrides(null))
        .withMessage("overrides");
  }
}
