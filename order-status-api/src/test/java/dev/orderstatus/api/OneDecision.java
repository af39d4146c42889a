package dev.orderstatus.api;

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

/** A lifecycle that decides everything alike, and knows nothing else. */
record OneDecision(Decision decision) implements OrderLifecycle {

  @Override
  public Decision decide(Order order, Request request) {
    return decision;
  }

  @Override
  public Decision decide(Order order, Action action, Actor actor, Instant at) {
    return decision;
  }

  @Override
  public StatusSet definition() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Settings settings() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Options options(Order order, Actor actor, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean can(Order order, Action action, Actor actor, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<PromisedTime> promise(Order order, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> problems(Order order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Messages messages() {
    throw new UnsupportedOperationException();
  }
}
