package example.springstarter;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Answers;
import dev.orderstatus.api.decision.Decision;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/** Counts each decision by its kind and first reason; answers are in the shop's language. */
record CountedDecisions(Locale locale, MeterRegistry meters) implements MethodInterceptor {

  @Override
  public Object invoke(MethodInvocation call) throws Throwable {
    Object result = call.proceed();
    if (result instanceof Answers answers) {
      return new Answers(answers.all().stream().map(this::counted).toList());
    }
    if (result instanceof Answer answer) {
      return counted(answer);
    }
    return result instanceof Decision decision ? counted(decision) : result;
  }

  private Answer counted(Answer answer) {
    counted(answer.decision());
    return answer.in(locale);
  }

  private Decision counted(Decision decision) {
    String reason = decision.isAccepted() ? "" : decision.reasons().get(0).code().value();
    meters.counter("order.status.decisions", "kind", decision.kind().code(), "reason", reason)
        .increment();
    return decision;
  }
}
