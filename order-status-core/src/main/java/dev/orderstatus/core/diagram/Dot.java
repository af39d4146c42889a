package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.core.diagram.DiagramModel.Move;
import dev.orderstatus.core.diagram.DiagramModel.Node;
import java.util.List;
import java.util.stream.Collectors;

final class Dot {

  private Dot() {}

  static String draw(DiagramModel sketch) {
    StringBuilder text = new StringBuilder("digraph {\n");
    text.append("  graph [fontname=\"sans-serif\", label=%s]\n"
        .formatted(quoted(List.of(sketch.title(), sketch.inPlaceNote()))));
    text.append("  node [fontname=\"sans-serif\", shape=box, style=rounded]\n");
    text.append("  edge [fontname=\"sans-serif\", fontsize=11]\n");
    return text.append(machine(sketch).indent(2)).append("}\n").toString();
  }

  private static String machine(DiagramModel sketch) {
    StringBuilder text = new StringBuilder();
    text.append("%s [shape=circle, style=filled, fillcolor=black, label=\"\", width=0.2]\n"
        .formatted(point(sketch, OrderStatus.NEW)));
    for (Node node : sketch.nodes()) {
      text.append("%s [label=%s%s]\n"
          .formatted(
              point(sketch, node.status()),
              quoted(List.of(node.label(), node.ending())),
              node.terminal() ? ", peripheries=2" : ""));
    }
    for (Move move : sketch.moves()) {
      text.append("%s -> %s [label=%s]\n"
          .formatted(point(sketch, move.from()), point(sketch, move.to()), quoted(move.actions())));
    }
    for (DiagramModel kind : sketch.kinds()) {
      text.append("subgraph %s {\n".formatted(quoted(List.of("cluster_" + kind.kind()))))
          .append("  label=%s\n".formatted(quoted(List.of(kind.kind(), kind.inPlaceNote()))))
          .append(machine(kind).indent(2))
          .append("}\n");
    }
    return text.toString();
  }

  private static String point(DiagramModel sketch, OrderStatus status) {
    String kind = sketch.kind().isEmpty() ? "" : sketch.kind() + " ";
    return quoted(List.of(kind + status.value()));
  }

  private static String quoted(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .map(Dot::escaped)
        .collect(Collectors.joining("\\n", "\"", "\""));
  }

  /** Graphviz reads backslash sequences and HTML entities in a quoted label. */
  private static String escaped(String text) {
    return Printable.line(text).replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
