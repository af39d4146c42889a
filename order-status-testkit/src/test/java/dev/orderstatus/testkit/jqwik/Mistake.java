package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import java.util.ArrayList;
import java.util.List;

/** A mistake that a set can have, made in a set that is right. */
enum Mistake {
  EXIT_FROM_THE_END {
    @Override
    StatusSet in(StatusSet set) {
      return with(set, set.statuses(), plus(set.transitions(), fromTheEnd(set)));
    }
  },
  STATUS_THAT_NOTHING_LEADS_TO {
    @Override
    StatusSet in(StatusSet set) {
      return with(set, plus(set.statuses(), lost(Ending.CORRECTABLE)), set.transitions());
    }
  },
  STATUS_TWICE {
    @Override
    StatusSet in(StatusSet set) {
      return with(set, plus(set.statuses(), set.statuses().get(0)), set.transitions());
    }
  },
  TARGET_THAT_IS_NOT_DECLARED {
    @Override
    StatusSet in(StatusSet set) {
      TransitionDefinition first = set.transitions().get(0);
      return with(set, set.statuses(), replaced(set, to(first, OrderStatus.of("nowhere"))));
    }
  },
  TRANSITION_TWICE {
    @Override
    StatusSet in(StatusSet set) {
      return with(set, set.statuses(), plus(set.transitions(), set.transitions().get(0)));
    }
  },
  NO_TYPE {
    @Override
    StatusSet in(StatusSet set) {
      return set.toBuilder().types(List.of()).build();
    }
  },
  NO_TEXTS {
    @Override
    StatusSet in(StatusSet set) {
      return set.withTexts(Texts.none());
    }
  };

  abstract StatusSet in(StatusSet set);

  private static TransitionDefinition fromTheEnd(StatusSet set) {
    OrderStatus end = set.statuses().stream()
        .filter(row -> row.ending() == Ending.TERMINAL)
        .findFirst()
        .orElseThrow()
        .status();
    Action place = set.actions().get(0).action();
    return TransitionDefinition.from(end)
        .by(Actor.STAFF)
        .to(lost(Ending.CORRECTABLE).status())
        .action(place)
        .build();
  }

  private static StatusDefinition lost(Ending ending) {
    return StatusDefinition.of(OrderStatus.of("lost"))
        .phase(Phase.COMPLETED)
        .historical()
        .ending(ending)
        .build();
  }

  private static TransitionDefinition to(TransitionDefinition row, OrderStatus target) {
    return row.toBuilder().target(target).build();
  }

  private static List<TransitionDefinition> replaced(StatusSet set, TransitionDefinition first) {
    List<TransitionDefinition> rows = new ArrayList<>(set.transitions());
    rows.set(0, first);
    return rows;
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  private static StatusSet with(
      StatusSet set, List<StatusDefinition> statuses, List<TransitionDefinition> transitions) {
    return set.toBuilder().statuses(statuses).transitions(transitions).build();
  }
}
