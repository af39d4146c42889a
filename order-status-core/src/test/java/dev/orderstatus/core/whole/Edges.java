package dev.orderstatus.core.whole;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The edges that whole orders take on short random ways from each place that they reach. */
final class Edges {

  /** Makes a request about the order, or about a part of a kind. */
  interface Requests {
    CourseRequest of(Action action, Optional<Kind> kind, Random random);
  }

  private Edges() {}

  /** The edges of parts with their kind before them. */
  static Set<String> taken(StatusSet set, Whole start, int lives, Requests requests) {
    WholeLifecycle shop = Shop.lifecycle(set);
    Random random = new Random(17);
    List<Optional<Kind>> kinds = new ArrayList<>(List.of(Optional.empty()));
    set.kinds().forEach(kind -> kinds.add(Optional.of(kind)));
    Set<String> edges = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Map<OrderStatus, List<Whole>> reached = new LinkedHashMap<>();
    reached.put(OrderStatus.NEW, new ArrayList<>(List.of(start)));
    for (int life = 0; life < lives; life++) {
      Whole whole = one(one(List.copyOf(reached.values()), random), random);
      for (int step = 0; step < 8; step++) {
        Optional<Kind> kind = one(kinds, random);
        Action action = one(commands(kind.map(Kind::set).orElse(set)), random);
        Course course = shop.decide(whole, requests.of(action, kind, random));
        edges.addAll(of(course));
        whole = course.after();
        if (seen.add(place(whole))) {
          reached
              .computeIfAbsent(whole.order().status(), status -> new ArrayList<>())
              .add(whole);
        }
      }
    }
    return edges;
  }

  /** The moves of a course. */
  static List<String> of(Course course) {
    List<String> edges = new ArrayList<>();
    for (Course.Step step : course.steps()) {
      if (step.decision() instanceof Accepted accepted && !accepted.from().equals(accepted.to())) {
        String about = step.about().map(part -> part.kind() + ": ").orElse("");
        edges.add(about + accepted.from() + " " + accepted.to());
      }
    }
    return edges;
  }

  static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Action> commands(StatusSet set) {
    return set.actions().stream()
        .map(row -> row.action())
        .filter(action -> !action.equals(WholeFacts.FOLLOW))
        .toList();
  }

  private static String place(Whole whole) {
    return whole.order().status().value()
        + whole.parts().stream()
            .map(part -> part.id() + " " + part.status())
            .sorted()
            .toList();
  }
}
