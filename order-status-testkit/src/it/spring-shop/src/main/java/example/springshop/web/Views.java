package example.springshop.web;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import example.springshop.desk.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts answers into words. */
@Component
class Views {

  private final OrderLifecycle webshop;

  Views(OrderLifecycle webshop) {
    this.webshop = webshop;
  }

  OptionsView customerOptions(Order order, Instant now, Locale locale) {
    Options options = webshop.options(order, Actor.CUSTOMER, now);
    StatusMessage message = webshop.messages().describe(order, now, locale);
    return new OptionsView(
        order.code().value(),
        order.status().value(),
        message.headline(),
        options.allowed().stream()
            .map(it -> new OptionsView.Action(
                it.action().value(), label(it.action(), locale), it.needs()))
            .toList(),
        options.refused().stream().map(it -> refused(it, order, now, locale)).toList());
  }

  private OptionsView.NoAction refused(
      Options.NotAllowed option, Order order, Instant now, Locale locale) {
    Request request = Request.of(option.action(), Actor.CUSTOMER, now);
    return new OptionsView.NoAction(
        option.action().value(),
        label(option.action(), locale),
        told(option.why().reasons(), order, request, Audience.CUSTOMER, locale),
        told(option.why().remedies(), order, request, Audience.CUSTOMER, locale));
  }

  DecisionView decision(Answer answer, Locale locale) {
    List<Reason> reasons = answer
        .decision()
        .fold(
            accepted -> List.<Reason>of(),
            unchanged -> List.<Reason>of(),
            refused -> refused.reasons(),
            attention -> List.of(attention.reason()));
    return new DecisionView(
        answer.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT),
        answer.before().status().value(),
        told(reasons, answer.before(), answer.request(), Audience.STAFF, locale));
  }

  private String label(Action action, Locale locale) {
    return webshop.messages().label(action, locale).value();
  }

  private List<Told> told(
      List<? extends Notice> notices,
      Order order,
      Request request,
      Audience audience,
      Locale locale) {
    return notices.stream()
        .map(it -> Told.of(
            it, webshop.messages().explain(it, order, request, audience, locale).value()))
        .toList();
  }
}
