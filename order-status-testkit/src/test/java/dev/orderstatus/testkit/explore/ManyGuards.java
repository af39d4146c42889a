package dev.orderstatus.testkit.explore;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.SampleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets in which one status can only be left when very many attributes are there. */
final class ManyGuards {

  static final int ATTRIBUTES = 60;
  static final OrderStatus OPEN = OrderStatus.of("open");
  static final OrderStatus DONE = OrderStatus.of("done");
  static final Action BEGIN = Action.of("begin");
  static final Action FINISH = Action.of("finish");

  private static final ReasonCode MISSING = ReasonCode.of("missing");

  private ManyGuards() {}

  static List<Attribute<String>> attributes() {
    List<Attribute<String>> attributes = new ArrayList<>();
    for (int i = 1; i <= ATTRIBUTES; i++) {
      attributes.add(Attribute.text("a" + i));
    }
    return attributes;
  }

  /** All attributes are given with the action that asks for them. */
  static StatusSet atOnce() {
    return with(StatusSet.named("at-once", "At once"), attributes().toArray(Attribute<?>[]::new));
  }

  /** Each attribute is given with an action of its own before. */
  static StatusSet oneByOne() {
    StatusSet.Builder set = StatusSet.named("one-by-one", "One by one");
    for (Attribute<String> attribute : attributes()) {
      Action give = Action.of("give-" + attribute);
      set.commands(give)
          .on(
              give,
              from(OPEN)
                  .by(STAFF)
                  .guard(Condition.given(attribute), MISSING)
                  .stay()
                  .inputs(attribute));
    }
    return with(set);
  }

  /** Orders come to one status in two ways; only those of the first way can be stuck there. */
  static StatusSet meeting() {
    OrderStatus marked = OrderStatus.of("marked");
    OrderStatus plain = OrderStatus.of("plain");
    Attribute<Boolean> bad = Attribute.yesNo("bad");
    Attribute<Boolean> other = Attribute.yesNo("other");
    Action beginPlain = Action.of("begin-plain");
    Action mark = Action.of("mark");
    Action go = Action.of("go");
    List<Attribute<Boolean>> some = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i")
        .map(Attribute::yesNo)
        .toList();
    StatusSet.Builder set = StatusSet.named("meeting", "Meeting");
    for (Attribute<Boolean> attribute : some) {
      Action give = Action.of("give-" + attribute);
      set.commands(give)
          .on(
              give,
              from(marked)
                  .by(STAFF)
                  .guard(Condition.given(attribute), MISSING)
                  .stay()
                  .inputs(attribute));
    }
    return SampleTexts.addTo(set.types(OrderType.of("form"))
        .attributes(some.toArray(Attribute<?>[]::new))
        .attributes(bad, other)
        .status(StatusDefinition.of(marked))
        .status(StatusDefinition.of(plain))
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(DONE).historical().correctable())
        .commands(BEGIN, beginPlain, mark, go, FINISH)
        .on(
            BEGIN,
            from(OrderStatus.NEW)
                .by(STAFF)
                .guard(Condition.not(Condition.given(other)), MISSING)
                .to(marked))
        .on(
            beginPlain,
            from(OrderStatus.NEW)
                .by(STAFF)
                .guard(Condition.given(other), MISSING)
                .guard(Condition.not(Condition.given(bad)), MISSING)
                .to(plain))
        .on(
            mark,
            from(marked)
                .by(STAFF)
                .guard(Condition.value(bad, true), MISSING)
                .stay()
                .inputs(bad))
        .on(go, from(marked, plain).by(STAFF).to(OPEN))
        .on(
            FINISH,
            from(OPEN)
                .by(STAFF)
                .guard(Condition.not(Condition.given(bad)), MISSING)
                .to(DONE))
        .build());
  }

  private static StatusSet with(StatusSet.Builder set, Attribute<?>... inputs) {
    OpenRow finish = from(OPEN).by(STAFF);
    attributes().forEach(attribute -> finish.guard(Condition.given(attribute), MISSING));
    return SampleTexts.addTo(set.types(OrderType.of("form"))
        .attributes(attributes().toArray(Attribute<?>[]::new))
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(DONE).historical().correctable())
        .commands(BEGIN, FINISH)
        .on(BEGIN, from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .on(FINISH, finish.to(DONE).inputs(inputs))
        .build());
  }

  static QuestionSpace questions(StatusSet set) {
    return QuestionSpace.of(OrderStatuses.builtIn().with(set).lifecycle(set.id()));
  }
}
