package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.diagram.DiagramModel.Move;
import dev.orderstatus.core.diagram.DiagramModel.Node;

final class Mermaid {

  private Mermaid() {}

  static String draw(DiagramModel sketch) {
    return "stateDiagram-v2\n" + machine(sketch).indent(2);
  }

  private static String machine(DiagramModel sketch) {
    StringBuilder text = new StringBuilder();
    if (!sketch.inPlace().isEmpty()) {
      text.append("%% ").append(sketch.inPlaceNote()).append('\n');
    }
    for (Node node : sketch.nodes()) {
      String id = sketch.id(node.status());
      text.append("state \"%s\" as %s\n".formatted(escaped(node.label()), id));
      if (!node.ending().isEmpty()) {
        text.append("%s : %s\n".formatted(id, escaped(node.ending())));
      }
    }
    for (Move move : sketch.moves()) {
      text.append("%s --> %s : %s\n"
          .formatted(point(sketch, move.from()), point(sketch, move.to()), escaped(move.label())));
    }
    sketch.nodes().stream()
        .filter(Node::terminal)
        .forEach(node -> text.append("%s --> [*]\n".formatted(sketch.id(node.status()))));
    for (DiagramModel kind : sketch.kinds()) {
      text.append("state \"%s\" as %s {\n".formatted(escaped(kind.kind()), kind.id()))
          .append(machine(kind).indent(2))
          .append("}\n");
    }
    return text.toString();
  }

  private static String point(DiagramModel sketch, OrderStatus status) {
    return status.equals(OrderStatus.NEW) ? "[*]" : sketch.id(status);
  }

  private static String escaped(String text) {
    return Escape.unlessPlain(text, c -> "#" + c + ";");
  }
}
