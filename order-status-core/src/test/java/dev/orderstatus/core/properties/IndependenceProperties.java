package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.properties.Questions.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A decision is a function of its inputs: not of who asked what before, or at the same time. */
@Domain(DomainContext.Global.class)
@Domain(BuiltIn.class)
class IndependenceProperties {

  private static final int THREADS = 8;

  private record Asked(OrderSnapshot order, Request request) {
    Decision of(OrderLifecycle lifecycle) {
      return lifecycle.decide(order, request);
    }
  }

  @Property(tries = 10)
  void decisionsDependOnNothingButTheirInputs(@ForAll OrderLifecycle lifecycle, @ForAll long seed) {
    List<Asked> questions = questions(lifecycle);
    Collections.shuffle(questions, new Random(seed));
    OrderLifecycle fresh = fresh(lifecycle);
    for (Asked question : questions) {
      BuiltIn.areEqual(question.of(fresh), question.of(lifecycle));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void decisionsReadNeitherTheCodeNorWhenTheOrderWasPlacedNorStrangeAttributes(
      @ForAll Standing standing) {
    OrderSnapshot other = OrderSnapshot.of(
        OrderCode.of("another system's 4711"),
        standing.order().type(),
        standing.order().status(),
        standing.order().statusSince(),
        Instant.EPOCH,
        standing.order().payment(),
        standing.order().test(),
        standing.order().account(),
        standing.order().attributes().withRaw("no-such-attribute", 4));
    BuiltIn.requests(standing)
        .forEach(request -> BuiltIn.areEqual(
            standing.lifecycle().decide(other, request),
            standing.lifecycle().decide(standing.order(), request)));
  }

  @Property(tries = 20)
  void fromManyThreadsTheDecisionIsTheSame(@ForAll OrderLifecycle lifecycle) throws Exception {
    List<Asked> questions = questions(lifecycle);
    List<Decision> expected =
        questions.stream().map(question -> question.of(lifecycle)).toList();
    OrderLifecycle fresh = fresh(lifecycle);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<Decision>> task = () -> {
        start.await();
        return questions.stream().map(question -> question.of(fresh)).toList();
      };
      for (Future<List<Decision>> answers : threads.invokeAll(Collections.nCopies(THREADS, task))) {
        assertThat(answers.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static OrderLifecycle fresh(OrderLifecycle lifecycle) {
    return OrderStatuses.builtIn().lifecycle(lifecycle.definition().id());
  }

  private static List<Asked> questions(OrderLifecycle lifecycle) {
    List<Request> requests =
        new Questions(lifecycle.definition()).plainRequests().toList();
    List<Asked> all = new ArrayList<>();
    Questions.standings(lifecycle)
        .forEach(
            standing -> requests.forEach(request -> all.add(new Asked(standing.order(), request))));
    return all;
  }
}
