package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The contents of a picture in one language: what stands in each box, and beside each arrow. */
record Picture(
    String language, String title, List<Box> boxes, List<Arrow> arrows, List<String> notes) {

  /** A status; {@code rank} is that of its phase, in the course of an order. */
  record Box(OrderStatus status, List<String> lines, Ending ending, boolean plugin, int rank) {}

  /** All actions that lead from one status to another, with those who act. */
  record Arrow(OrderStatus from, OrderStatus to, List<String> lines, boolean plugin) {}

  static Picture of(StatusSet set, Locale locale) {
    return new Drawn(set, new Words(set, locale)).picture();
  }

  private record Drawn(StatusSet set, Words words) {

    Picture picture() {
      List<Box> boxes = new ArrayList<>();
      boxes.add(new Box(
          OrderStatus.NEW, Lines.wrapped(words.name(OrderStatus.NEW)), Ending.NONE, false, -1));
      List<Arrow> arrows = new ArrayList<>(arrowsFrom(OrderStatus.NEW));
      DiagramModel.statuses(set).forEach(status -> {
        boxes.add(box(status));
        arrows.addAll(arrowsFrom(status));
      });
      return new Picture(words.tag(), set.title(), boxes, arrows, notes());
    }

    private Box box(OrderStatus status) {
      StatusDefinition row = set.statuses().stream()
          .filter(candidate -> candidate.status().equals(status))
          .findFirst()
          .orElseGet(() -> StatusDefinition.of(status).build());
      List<String> lines = new ArrayList<>(Lines.wrapped(words.name(status)));
      ending(row).ifPresent(lines::add);
      Optional<String> plugin = set.origins().of(new Origin.Declared(status));
      plugin.ifPresent(lines::add);
      return new Box(status, lines, row.ending(), plugin.isPresent(), rank(row.phase()));
    }

    private Optional<String> ending(StatusDefinition row) {
      return row.ending() == Ending.NONE
          ? Optional.empty()
          : Optional.of(words.own(row.successful() ? "ends.well" : "ends.badly"));
    }

    private static int rank(Phase phase) {
      return List.of(Phase.values()).indexOf(phase);
    }

    private List<Arrow> arrowsFrom(OrderStatus from) {
      Map<OrderStatus, List<TransitionDefinition>> rows = new LinkedHashMap<>();
      for (TransitionDefinition row : set.transitions()) {
        OrderStatus to = row.target().orElse(from);
        if (!to.equals(from) && row.sources().contains(from)) {
          rows.computeIfAbsent(to, none -> new ArrayList<>()).add(row);
        }
      }
      return rows.entrySet().stream()
          .map(entry -> arrow(from, entry.getKey(), entry.getValue()))
          .toList();
    }

    private Arrow arrow(OrderStatus from, OrderStatus to, List<TransitionDefinition> rows) {
      Set<String> texts = new LinkedHashSet<>();
      boolean plugin = false;
      for (TransitionDefinition row : rows) {
        Optional<String> origin = set.origins().of(new Origin.Row(row));
        plugin |= origin.isPresent();
        String types = row.types().isEmpty() ? "" : " (" + words.names(row.types()) + ")";
        texts.add(words.name(row.action()) + types + ": " + words.names(row.actors())
            + origin.map(id -> " [" + id + "]").orElse(""));
      }
      List<String> lines =
          texts.stream().flatMap(text -> Lines.wrapped(text).stream()).toList();
      return new Arrow(from, to, lines, plugin);
    }

    /** What a picture cannot show: the actions that leave an order where it is. */
    private List<String> notes() {
      String actions = set.transitions().stream()
          .filter(row -> row.target().isEmpty())
          .map(TransitionDefinition::action)
          .distinct()
          .map((Action action) -> words.name(action))
          .collect(Collectors.joining(", "));
      return actions.isEmpty()
          ? List.of()
          : Lines.wrapped(words.own("in.place") + " " + actions, 90);
    }
  }
}
