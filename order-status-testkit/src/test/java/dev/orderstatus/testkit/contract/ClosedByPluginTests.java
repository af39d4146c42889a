package dev.orderstatus.testkit.contract;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin whose end is closed to a command of the set, which is there for all statuses. */
class ClosedByPluginTests implements DefinitionContract, ReachContract {

  private static final OrderStatus REPLACED = OrderStatus.of("warranty:replaced");
  private static final Action REPLACE = Action.of("warranty:replace");
  private static final Action TAKE_BACK = Action.of("warranty:take-back");
  private static final ReasonCode NO_MORE = ReasonCode.of("warranty:no-more");

  @Override
  public StatusSet set() {
    return reseller(set -> closed(set, Condition.NEVER));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anyGuardThatNeverHoldsThereClosesIt(boolean named) {
    Condition never = named ? Condition.not(Condition.in(REPLACED)) : Condition.NEVER;
    ReachContract contract = () -> reseller(set -> closed(set, never));

    assertThatCode(contract::everyTransitionIsTakenFromEachStatusByEachActor)
        .doesNotThrowAnyException();
    assertThatCode(contract::everyGuardHoldsAndFails).doesNotThrowAnyException();
  }

  @Test
  void aRowOfThePluginItselfIsNotExcused() {
    ReachContract contract = () -> reseller(
        Map.of("action.warranty:take-back.label", "Taken back"),
        set -> closed(set, Condition.NEVER)
            .events(TAKE_BACK)
            .on(
                TAKE_BACK,
                from(Reseller.SHIPPED, REPLACED)
                    .by(Actor.STAFF)
                    .guard(Condition.in(Reseller.SHIPPED), NO_MORE)
                    .stay()));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(contract::everyTransitionIsTakenFromEachStatusByEachActor)
        .withMessageContaining("warranty:take-back")
        .withMessageContaining("is never accepted in warranty:replaced");
  }

  @Test
  void aStatusOfTheOwnerIsNotExcused() {
    ReachContract contract = () -> reseller(set -> closed(set, Condition.NEVER)
        .addTo(
            Reseller.CANCEL,
            TransitionExtension.from(Reseller.ON_HOLD).guard(Condition.NEVER, NO_MORE)));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(contract::everyTransitionIsTakenFromEachStatusByEachActor)
        .withMessageContaining("is never accepted in on-hold");
  }

  private static Extension.Builder closed(Extension.Builder set, Condition never) {
    return set.addTo(Reseller.CANCEL, TransitionExtension.from(REPLACED).guard(never, NO_MORE));
  }

  private static StatusSet reseller(UnaryOperator<Extension.Builder> more) {
    return reseller(Map.of(), more);
  }

  private static StatusSet reseller(
      Map<String, String> moreTexts, UnaryOperator<Extension.Builder> more) {
    Map<String, String> texts = new HashMap<>(moreTexts);
    texts.put("status.warranty:replaced.label", "Replaced");
    texts.put("status.warranty:replaced.headline", "We sent you another.");
    texts.put("status.warranty:replaced.body", "Your order was replaced.");
    texts.put("action.warranty:replace.label", "Replaced");
    texts.put("reason.warranty:no-more", "That is no longer possible.");
    Plugin warranty = Plugin.named("warranty", "warranty")
        .extend(
            "reseller",
            set -> more.apply(set.status(StatusDefinition.of(REPLACED)
                    .phase(Phase.COMPLETED)
                    .historical()
                    .correctable()
                    .successful())
                .events(REPLACE)
                .on(REPLACE, from(Reseller.SHIPPED).by(Actor.STAFF).to(REPLACED))
                .texts(Texts.of(Map.of(Locale.ENGLISH, texts)))))
        .build();
    return OrderStatuses.builtIn().with(warranty).set("reseller");
  }
}
