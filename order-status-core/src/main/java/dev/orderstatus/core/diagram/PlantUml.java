package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.diagram.DiagramModel.Move;
import dev.orderstatus.core.diagram.DiagramModel.Node;

final class PlantUml {

  private PlantUml() {}

  static String draw(DiagramModel sketch) {
    StringBuilder text = new StringBuilder("@startuml\nhide empty description\n");
    text.append("title ").append(escaped(sketch.title())).append('\n');
    if (!sketch.inPlace().isEmpty()) {
      text.append("caption ").append(escaped(sketch.inPlaceNote())).append('\n');
    }
    for (Node node : sketch.nodes()) {
      text.append("state \"%s\" as %s\n".formatted(escaped(node.label()), node.id()));
      if (!node.ending().isEmpty()) {
        text.append("%s : %s\n".formatted(node.id(), escaped(node.ending())));
      }
    }
    for (Move move : sketch.moves()) {
      text.append("%s --> %s : %s\n"
          .formatted(point(move.from()), point(move.to()), escaped(move.label())));
    }
    sketch.nodes().stream()
        .filter(Node::terminal)
        .forEach(node -> text.append("%s --> [*]\n".formatted(node.id())));
    return text.append("@enduml\n").toString();
  }

  private static String point(OrderStatus status) {
    return status.equals(OrderStatus.NEW) ? "[*]" : DiagramModel.idOf(status);
  }

  private static String escaped(String text) {
    return Escape.unlessPlain(text, "<U+%04X>"::formatted);
  }
}
