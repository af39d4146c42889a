package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers like another lifecycle, and has each decision counted. */
final class RecordedLifecycle implements OrderLifecycle {

  private final OrderLifecycle lifecycle;
  private final DecisionCounts decisions;
  private final Messages messages;

  RecordedLifecycle(OrderLifecycle lifecycle, Coverage coverage) {
    this.lifecycle = lifecycle;
    this.decisions = new DecisionCounts(lifecycle, coverage);
    this.messages = new RecordedMessages(lifecycle.messages(), coverage);
  }

  @Override
  public StatusSet definition() {
    return lifecycle.definition();
  }

  @Override
  public Settings settings() {
    return lifecycle.settings();
  }

  @Override
  public Decision decide(Order order, Request request) {
    Decision decision = lifecycle.decide(order, request);
    decisions.count(order, request, decision);
    return decision;
  }

  @Override
  public Decision decide(Order order, Action action, Actor actor, Instant at) {
    Decision decision = lifecycle.decide(order, action, actor, at);
    decisions.count(order, Request.of(action, actor, at), decision);
    return decision;
  }

  @Override
  public Options options(Order order, Actor actor, Instant at) {
    return lifecycle.options(order, actor, at);
  }

  @Override
  public boolean can(Order order, Action action, Actor actor, Instant at) {
    return lifecycle.can(order, action, actor, at);
  }

  @Override
  public Optional<PromisedTime> promise(Order order, Instant at) {
    return lifecycle.promise(order, at);
  }

  @Override
  public List<String> problems(Order order) {
    return lifecycle.problems(order);
  }

  @Override
  public Messages messages() {
    return messages;
  }

  @Override
  public WholeLifecycle wholes() {
    return new RecordedWholes(lifecycle.wholes(), decisions, "");
  }
}
