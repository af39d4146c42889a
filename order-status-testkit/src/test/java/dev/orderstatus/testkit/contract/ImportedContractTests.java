package dev.orderstatus.testkit.contract;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.core.diagram.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orders of an older system: nothing leads to their statuses, and their transitions are taken. */
class ImportedContractTests implements StatusSetContract {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus DONE = OrderStatus.of("done");
  private static final OrderStatus UNSORTED = OrderStatus.of("unsorted");
  private static final OrderStatus ARCHIVED = OrderStatus.of("archived");
  private static final Action PLACE = Action.of("place");
  private static final Action SORT = Action.of("sort");
  private static final Action FINISH = Action.of("finish");

  @Override
  public StatusSet set() {
    return StatusSet.named("older", "A shop with orders of an older system")
        .types(OrderType.of("goods"))
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(DONE)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful())
        .status(StatusDefinition.of(UNSORTED).imported())
        .status(StatusDefinition.of(ARCHIVED)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .imported())
        .commands(PLACE, SORT, FINISH)
        .on(PLACE, from(OrderStatus.NEW).by(Actor.CUSTOMER).to(OPEN))
        .on(SORT, from(UNSORTED).by(Actor.STAFF, Actor.SYSTEM).to(OPEN))
        .on(FINISH, from(OPEN).by(Actor.STAFF).to(DONE))
        .texts(texts())
        .build();
  }

  @Test
  void tablesAndDiagramsSaySo() {
    assertThat(Tables.statuses(set()))
        .containsPattern("`unsorted` .*\\| imported +\\|")
        .containsPattern("`archived` .*\\| final, not successful, imported +\\|");
    assertThat(Diagram.mermaid(set())).contains("s_unsorted : imported");
  }

  private static Texts texts() {
    Map<String, String> texts = new HashMap<>();
    for (OrderStatus status : List.of(OPEN, DONE, UNSORTED, ARCHIVED)) {
      texts.put("status." + status + ".label", "It is " + status);
      texts.put("status." + status + ".headline", "Your order is " + status + ".");
      texts.put("status." + status + ".body", "That is how it is.");
    }
    for (Action action : List.of(PLACE, SORT, FINISH)) {
      texts.put("action." + action + ".label", "Please " + action);
    }
    texts.put("type.goods", "goods");
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }
}
