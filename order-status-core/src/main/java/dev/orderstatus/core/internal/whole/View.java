package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order, or one of its parts, as its set sees it. Used by one thread. */
final class View implements Seen {

  private final WholeState state;
  private final @Nullable Part part;
  private final @Nullable CompiledKind kind;
  private final @Nullable Action action;
  private final PartFacts facts;
  private @Nullable OrderSnapshot bare;
  private @Nullable OrderSnapshot order;

  /**
   * Either both the part and the kind are given, or none for the order itself; without an action,
   * the view has the facts that the conditions about any action read.
   */
  View(
      WholeState state,
      @Nullable Part part,
      @Nullable CompiledKind kind,
      @Nullable Action action,
      @Nullable CourseRequest request) {
    this.state = state;
    this.part = part;
    this.kind = kind;
    this.action = action;
    this.facts = new PartFacts(state, part, request);
  }

  @Override
  public @Nullable Object fact(String code) {
    return facts.value(code);
  }

  @Override
  public OrderSnapshot bare() {
    OrderSnapshot made = bare;
    if (made == null) {
      Payment payment = state.standing().orderPayment();
      made = part == null || kind == null
          ? state.whole().order().withPayment(payment)
          : WholeState.order(part, kind, payment);
      bare = made;
    }
    return made;
  }

  @Override
  public OrderSnapshot order() {
    OrderSnapshot made = order;
    if (made == null) {
      made = withFacts(bare());
      order = made;
    }
    return made;
  }

  private OrderSnapshot withFacts(OrderSnapshot without) {
    Judge judge = kind == null ? state.kinds().judge() : kind.judge();
    Set<String> wanted = judge.facts(action);
    if (wanted.isEmpty()) {
      return without;
    }
    Map<String, Object> values = new HashMap<>();
    for (String code : wanted) {
      Object value = fact(code);
      if (value != null) {
        values.put(code, value);
      }
    }
    return without.withAttributes(without.attributes().withRaw(values));
  }
}
