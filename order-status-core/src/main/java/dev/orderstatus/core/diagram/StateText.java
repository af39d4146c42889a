package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.diagram.DiagramModel.Move;
import dev.orderstatus.core.diagram.DiagramModel.Node;
import java.util.function.IntFunction;

/** A machine in the words that Mermaid and PlantUML share. */
abstract class StateText {

  private final IntFunction<String> escape;

  StateText(IntFunction<String> escape) {
    this.escape = escape;
  }

  /** The lines that come before a machine and before that of each kind. */
  abstract String remark(DiagramModel sketch);

  final String machine(DiagramModel sketch) {
    StringBuilder text = new StringBuilder(remark(sketch));
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

  final String escaped(String text) {
    return Escape.unlessPlain(text, escape);
  }

  private static String point(DiagramModel sketch, OrderStatus status) {
    return status.equals(OrderStatus.NEW) ? "[*]" : sketch.id(status);
  }
}
