package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.api.order.Payment;
import dev.orderstatus.benchmarks.workflow.Answer;
import dev.orderstatus.benchmarks.workflow.Ask;
import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Questions;
import dev.orderstatus.benchmarks.workflow.ShopOrder;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The hand-written switch. */
final class SwitchLibrary implements Library {

  private static final Step[] STEPS = Step.values();

  private final Question[] questions = Questions.mixed().toArray(Question[]::new);
  private final ShopOrder start = Questions.happyPath().get(0).order();
  private final Ask[] path = Questions.happyPath().stream().map(Question::ask).toArray(Ask[]::new);

  private static Answer decide(ShopOrder order, Ask ask) {
    return SwitchByHand.decide(order.status(), order.payment(), order.statusSince(), ask);
  }

  @Override
  public Object decide(int question) {
    return decide(questions[question].order(), questions[question].ask());
  }

  @Override
  public Answer meaning(int question, Object answer) {
    return (Answer) answer;
  }

  @Override
  public Object walk() {
    Status status = start.status();
    Payment payment = start.payment();
    Instant since = start.statusSince();
    for (Ask ask : path) {
      Status to = SwitchByHand.decide(status, payment, since, ask).to();
      if (to != null) {
        status = to;
      }
    }
    return status;
  }

  /** The happy path, with a new order after each step. */
  ShopOrder walkApplying() {
    ShopOrder order = start;
    for (Ask ask : path) {
      Status to = decide(order, ask).to();
      if (to != null) {
        order = new ShopOrder(to, order.payment(), ask.at());
      }
    }
    return order;
  }

  /** The steps that an order may take next. */
  List<Step> allowed(int question) {
    ShopOrder order = questions[question].order();
    Ask asked = questions[question].ask();
    List<Step> allowed = new ArrayList<>();
    for (Step step : STEPS) {
      if (decide(order, new Ask(step, asked.role(), asked.at(), null)).to() != null) {
        allowed.add(step);
      }
    }
    return allowed;
  }

  /** Nothing is made: the compiler has done it. */
  @Override
  public Object define() {
    return STEPS;
  }
}
