package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The step that was asked about, where it is the order's own. */
final class OrderStep {

  private final WholeState state;
  private final CourseRequest asked;
  private final Request request;

  OrderStep(WholeState state, CourseRequest asked) {
    this.state = state;
    this.asked = asked;
    this.request = asked.request();
  }

  Asked ask() {
    Judge judge = state.kinds().judge();
    boolean event = judge.isEvent(request.action());
    MoneyAction money = MoneyAction.of(request.action());
    if (money != null && state.kinds().ofMoney() != null) {
      return new MoneyStep(state, asked, money, event).ask();
    }
    List<String> kinds = state.kinds().ofPartsOnly(request.action());
    if (!kinds.isEmpty()) {
      boolean reported = state.kinds().isEvent(asked.about(), request.action());
      return new Asked(Reasons.no(reported, Reasons.noPart(kinds)), reported, null);
    }
    Answer answer = judge.ask(state.view(request.action(), asked), request);
    Decision decision = answer.decision();
    if (!(decision instanceof Accepted)) {
      return new Asked(decision, event, null);
    }
    Whole after = changed(state
        .whole()
        .with(answer.after().withAttributes(WholeState.stored(answer.after().attributes()))));
    LineUnits units = WholeState.lines(state.kinds(), after);
    return units.holdsMoreThanActive()
        ? new Asked(Reasons.no(event, Reasons.MORE_THAN_TO_PACK), event, null)
        : new Asked(decision, event, state.after(after, units));
  }

  private Whole changed(Whole whole) {
    Action action = request.action();
    long amount = request.inputs().find(CourseRequest.AMOUNT) instanceof Long number ? number : 0;
    Money money = whole.money();
    if (action.equals(WholeFacts.GRANT)) {
      return whole.with(money.withGranted(sum(money.granted(), amount)));
    }
    if (action.equals(WholeFacts.CANCEL_UNITS)) {
      return whole.with(money.withGranted(sum(money.granted(), amount))).withLines(canceled(whole));
    }
    return action.equals(WholeFacts.ADD_LINE)
        ? whole
            .with(new Money(
                money.currency(), sum(money.total(), amount), money.granted(), money.waived()))
            .withLines(added(whole))
        : whole;
  }

  /** Below zero where the sum does not fit, which no order can have. */
  private static long sum(long before, long more) {
    return before + more;
  }

  private List<Line> canceled(Whole whole) {
    Map<String, Long> units = asked.units().byLine();
    List<Line> lines = new ArrayList<>();
    for (Line line : whole.lines()) {
      lines.add(line.withCanceled(line.canceled() + units.getOrDefault(line.code(), 0L)));
    }
    return lines;
  }

  private List<Line> added(Whole whole) {
    Map<String, Long> units = new TreeMap<>(asked.units().byLine());
    List<Line> lines = new ArrayList<>();
    for (Line line : whole.lines()) {
      Long more = units.remove(line.code());
      lines.add(
          more == null
              ? line
              : new Line(
                  line.code(), line.ordered() + more, line.canceled(), line.needsShipping()));
    }
    units.forEach((code, number) -> lines.add(Line.of(code, number)));
    return lines;
  }
}
