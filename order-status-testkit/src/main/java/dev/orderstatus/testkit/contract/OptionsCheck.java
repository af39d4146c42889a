package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares options with decisions. */
final class OptionsCheck {

  private final QuestionSpace questions;
  private final OrderLifecycle lifecycle;
  private final List<Action> commands;
  private final Faults faults = new Faults();

  OptionsCheck(QuestionSpace questions) {
    this.questions = questions;
    this.lifecycle = questions.lifecycle();
    this.commands = lifecycle.definition().actions().stream()
        .filter(action -> action.kind() == Kind.COMMAND)
        .map(ActionDefinition::action)
        .toList();
  }

  void run() {
    for (Action command : commands) {
      List<Request> requests = questions.requests(command);
      Set<Request> plain = new LinkedHashSet<>();
      requests.forEach(each -> plain.add(Request.of(command, each.actor(), each.at())));
      for (Order order : questions.orders(command)) {
        plain.forEach(request -> look(order, request, requests));
      }
    }
    faults.throwIfAny("options agree with decisions");
  }

  private void look(Order order, Request plain, List<Request> requests) {
    Decision decision = lifecycle.decide(order, plain);
    Options options = lifecycle.options(order, plain.actor(), plain.at());
    Optional<Options.Allowed> allowed = options.allowed().stream()
        .filter(option -> option.action().equals(plain.action()))
        .findFirst();
    Optional<Options.NotAllowed> refused = options.refused().stream()
        .filter(option -> option.action().equals(plain.action()))
        .findFirst();
    if (options.allowed().size() + options.refused().size() != commands.size()
        || allowed.isPresent() == refused.isPresent()) {
      faults.add("not every command is listed once", order, plain, decision);
    }
    if (lifecycle.can(order, plain.action(), plain.actor(), plain.at()) != allowed.isPresent()) {
      faults.add("can(...) says otherwise than options", order, plain, decision);
    }
    refused
        .filter(option -> !option.why().equals(decision))
        .ifPresent(option -> faults.add("options refuse: " + option.why(), order, plain, decision));
    allowed
        .filter(option -> !keepsItsWord(option, order, plain, decision, requests))
        .ifPresent(option -> faults.add("options allow: " + option, order, plain, decision));
  }

  private boolean keepsItsWord(
      Options.Allowed option,
      Order order,
      Request plain,
      Decision decision,
      List<Request> requests) {
    if (option.needsNothing()) {
      return decision.isAccepted();
    }
    return !decision.isAccepted()
        && requests.stream()
            .filter(
                request -> request.actor().equals(plain.actor()) && request.at().equals(plain.at()))
            .filter(each -> hasAll(each, option))
            .anyMatch(one -> lifecycle.decide(order, one).isAccepted());
  }

  private static boolean hasAll(Request request, Options.Allowed option) {
    return (!option.needsJustification() || request.justification().isPresent())
        && option.needs().stream()
            .allMatch(need -> request.inputs().asMap().containsKey(need.value()));
  }
}
