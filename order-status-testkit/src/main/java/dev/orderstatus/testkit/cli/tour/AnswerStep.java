package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A step of an order without parts. */
record AnswerStep(Messages messages, Answer answer) implements TourStep {

  @Override
  public Request request() {
    return answer.request();
  }

  @Override
  public Decision decision() {
    return answer.decision();
  }

  @Override
  public Order before() {
    return answer.before();
  }

  @Override
  public Order after() {
    return answer.after();
  }

  @Override
  public List<Effect> effects() {
    return answer.decision().effects();
  }

  @Override
  public String explained(Notice notice, Audience audience) {
    return answer.explain(notice, audience).value();
  }

  @Override
  public StatusMessage messageBefore(Instant at, Locale locale) {
    return messages.describe(before(), at, locale);
  }

  @Override
  public StatusMessage message(Instant at, Locale locale) {
    return messages.describe(after(), at, locale);
  }

  @Override
  public Timeline course(List<Reached> history, Instant at, Locale locale) {
    return messages.timeline(after(), history, at, locale);
  }

  @Override
  public String outcome() {
    return decision().kind() + ", " + TourStep.move(before().status(), after().status());
  }
}
