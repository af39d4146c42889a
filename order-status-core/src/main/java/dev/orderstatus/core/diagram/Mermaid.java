package dev.orderstatus.core.diagram;

final class Mermaid extends StateText {

  private Mermaid() {
    super(character -> "#" + character + ";");
  }

  static String draw(DiagramModel sketch) {
    return "stateDiagram-v2\n" + new Mermaid().machine(sketch).indent(2);
  }

  @Override
  String remark(DiagramModel sketch) {
    return sketch.inPlace().isEmpty() ? "" : "%% " + sketch.inPlaceNote() + "\n";
  }
}
