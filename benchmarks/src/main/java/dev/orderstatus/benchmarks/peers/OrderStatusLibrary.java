package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.benchmarks.workflow.Answer;
import dev.orderstatus.benchmarks.workflow.Ask;
import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Questions;
import dev.orderstatus.benchmarks.workflow.Step;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** This library, through its public API: orders and requests are there before they are decided. */
class OrderStatusLibrary implements Library {

  final OrderLifecycle lifecycle = OrderStatusWorkflow.lifecycle();
  final Order[] orders;
  final Request[] requests;
  private final OrderSnapshot received;
  private final CarriedOrder carried;
  private final Request[] path;
  private final Action[] actions;

  OrderStatusLibrary() {
    List<Question> questions = Questions.mixed();
    this.orders = questions.stream().map(OrderStatusLibrary::order).toArray(Order[]::new);
    this.requests =
        questions.stream().map(question -> request(question.ask())).toArray(Request[]::new);
    this.received = order(Questions.happyPath().get(0));
    this.carried = new CarriedOrder(received);
    this.path = Questions.happyPath().stream()
        .map(question -> request(question.ask()))
        .toArray(Request[]::new);
    this.actions =
        Arrays.stream(Step.values()).map(OrderStatusWorkflow::action).toArray(Action[]::new);
  }

  private static OrderSnapshot order(Question question) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(OrderStatusWorkflow.GOODS)
        .status(OrderStatusWorkflow.status(question.order().status()))
        .statusSince(question.order().statusSince())
        .placedAt(question.order().statusSince())
        .payment(question.order().payment())
        .build();
  }

  private static Request request(Ask ask) {
    Request plain = Request.of(
        OrderStatusWorkflow.action(ask.step()), OrderStatusWorkflow.actor(ask.role()), ask.at());
    return ask.expected() == null
        ? plain
        : plain.withExpectedStatus(OrderStatusWorkflow.status(ask.expected()));
  }

  @Override
  public Object decide(int question) {
    return lifecycle.decide(orders[question], requests[question]);
  }

  @Override
  public Answer meaning(int question, Object answer) {
    Decision decision = (Decision) answer;
    return decision instanceof Accepted accepted
        ? Answer.accepted(OrderStatusWorkflow.status(accepted.to()))
        : new Answer(
            null,
            ((Refused) decision)
                .reasons().stream()
                    .map(reason -> OrderStatusWorkflow.why(reason.code()))
                    .toList());
  }

  @Override
  public Object walk() {
    CarriedOrder order = carried;
    order.status = received.status();
    for (Request request : path) {
      if (lifecycle.decide(order, request) instanceof Accepted accepted) {
        order.status = accepted.to();
      }
    }
    return order.status;
  }

  /** The happy path, with a new order after each step. */
  Order walkApplying() {
    Order order = received;
    for (Request request : path) {
      order = lifecycle.ask(order, request).after();
    }
    return order;
  }

  dev.orderstatus.api.Options options(int question) {
    Request request = requests[question];
    return lifecycle.options(orders[question], request.actor(), request.at());
  }

  /** The same as the options, asked one by one. */
  void decideEach(int question, Consumer<Decision> answers) {
    Order order = orders[question];
    Actor actor = requests[question].actor();
    Instant at = requests[question].at();
    for (Action action : actions) {
      answers.accept(lifecycle.decide(order, action, actor, at));
    }
  }

  @Override
  public Object define() {
    return OrderStatusWorkflow.lifecycle();
  }
}
