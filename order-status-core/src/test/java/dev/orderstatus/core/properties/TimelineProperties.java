package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.Timeline.State;
import dev.orderstatus.api.message.Timeline.Step;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.InEnglish;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.properties.Families.Family;
import dev.orderstatus.core.properties.Families.SmallFamily;
import dev.orderstatus.core.properties.Histories.History;
import dev.orderstatus.core.properties.Questions.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** A timeline tells nothing as still to come that an order may do without. */
class TimelineProperties {

  private static List<OrderStatus> toCome(OrderLifecycle lifecycle, Order order) {
    return steps(timeline(lifecycle, order, List.of()), State.TO_COME);
  }

  /** Of each type and status, with and without what courses may depend on. */
  private static Stream<OrderSnapshot> orders(OrderLifecycle lifecycle) {
    Questions all = new Questions(lifecycle.definition());
    return all.orders()
        .filter(order -> !order.test() && order.account())
        .filter(order -> order.payment() == Payment.DUE || order.payment() == Payment.PAID)
        .flatMap(order -> Stream.of(order, order.withAttributes(all.everyInput())));
  }

  private static Timeline timeline(OrderLifecycle lifecycle, Order order, List<Reached> history) {
    return lifecycle.messages().timeline(order, history, order.statusSince(), Locale.ENGLISH);
  }

  private static List<OrderStatus> steps(Timeline timeline, State state) {
    return timeline.steps().stream()
        .filter(step -> step.state() == state)
        .map(Step::status)
        .toList();
  }

  @Test
  void everyStatusOfEveryBuiltInSetForetellsWhatOrdersReallyPass() {
    for (OrderLifecycle lifecycle : BuiltIn.LIFECYCLES) {
      RealWays real = new RealWays(lifecycle);
      orders(lifecycle)
          .forEach(order -> assertThat(toCome(lifecycle, order))
              .as("%s", new Standing(lifecycle, order))
              .isEqualTo(expected(lifecycle, real, order)));
    }
  }

  @Property(tries = 20, maxDiscardRatio = 20)
  @Domain(Families.class)
  void noStepIsForetoldThatAnOrderMayDoWithoutWhateverPluginsAdd(@ForAll SmallFamily small) {
    Family family = small.family();
    OrderStatuses merged = InEnglish.ALL.with(family.plugins().toArray(Plugin[]::new));
    Assume.that(merged.problems(family.set()).isEmpty());
    // Where an order of parts goes depends on its parts, which these orders lack.
    Assume.that(merged.set(family.set()).kinds().isEmpty());
    OrderLifecycle lifecycle = merged.lifecycle(family.set());
    RealWays real = new RealWays(lifecycle);
    orders(lifecycle)
        .forEach(order -> assertThat(expected(lifecycle, real, order))
            .as("%s", new Standing(lifecycle, order))
            .containsAll(toCome(lifecycle, order)));
  }

  @Property(tries = 300)
  @Domain(BuiltIn.class)
  @Domain(DomainContext.Global.class)
  void noStepIsReportedTwiceAndOnlyTheInstantsDecideTheOrder(
      @ForAll History history, @ForAll long seed) {
    List<Reached> reached = new ArrayList<>();
    history.run().forEach(step -> {
      if (!step.before().status().equals(step.after().status())) {
        reached.add(new Reached(step.after().status(), step.after().statusSince()));
      }
      Timeline timeline = timeline(history.lifecycle(), step.after(), reached);
      assertThat(timeline.steps()).extracting(Step::status).doesNotHaveDuplicates();
      assertThat(steps(timeline, State.TO_COME))
          .isEqualTo(toCome(history.lifecycle(), step.after()));
      assertThat(timeline(history.lifecycle(), step.after(), shuffled(reached, new Random(seed))))
          .isEqualTo(timeline);
    });
  }

  /** Changes at one instant stay as they are: two orders of them may be as good. */
  private static List<Reached> shuffled(List<Reached> reached, Random chance) {
    List<Instant> instants =
        new ArrayList<>(reached.stream().map(Reached::at).distinct().toList());
    Collections.shuffle(instants, chance);
    return instants.stream()
        .flatMap(at -> reached.stream().filter(step -> step.at().equals(at)))
        .toList();
  }

  /** Worked out from the ways that orders really have, each written down in full. */
  private static List<OrderStatus> expected(OrderLifecycle lifecycle, RealWays real, Order order) {
    OrderStatus here = order.status();
    List<OrderStatus> course = real.course(order);
    Optional<StatusDefinition> row = lifecycle.definition().statuses().stream()
        .filter(definition -> definition.status().equals(here))
        .findFirst();
    boolean placed = !here.equals(OrderStatus.NEW);
    boolean on = !placed || course.contains(here);
    boolean over = order.type().equals(Questions.STRANGE_TYPE)
        || (placed
            && (row.isEmpty()
                || row.get().ending() == Ending.TERMINAL
                || (row.get().ending() == Ending.CORRECTABLE && !on)));
    if (over) {
      return List.of();
    }
    Set<OrderStatus> beside = real.endsBeside(course);
    List<OrderStatus> certain = new ArrayList<>();
    for (int i = course.indexOf(here) + 1; i < course.size(); i++) {
      OrderStatus step = course.get(i);
      List<OrderStatus> rest = course.subList(i, course.size());
      boolean comes = on
          ? real.ways(order.type(), here, beside).stream()
              .noneMatch(way -> Collections.disjoint(way, rest))
          : isOnEveryWay(real, order, step, with(beside, course));
      boolean hidden = lifecycle.definition().statuses().stream()
          .anyMatch(definition -> definition.hidden() && definition.status().equals(step));
      if (comes && !hidden) {
        certain.add(step);
      }
    }
    return certain;
  }

  private static Set<OrderStatus> with(Set<OrderStatus> beside, List<OrderStatus> course) {
    Set<OrderStatus> ends = new HashSet<>(beside);
    course.stream().skip(Math.max(0, course.size() - 1)).forEach(ends::add);
    return ends;
  }

  private static boolean isOnEveryWay(
      RealWays real, Order order, OrderStatus step, Set<OrderStatus> ends) {
    List<List<OrderStatus>> on = real.ways(order.type(), order.status(), ends);
    List<List<OrderStatus>> behind =
        real.ways(order.type(), OrderStatus.NEW, Set.of(order.status()));
    return !on.isEmpty()
        && on.stream().allMatch(way -> way.contains(step))
        && !behind.stream().allMatch(way -> way.contains(step));
  }
}
