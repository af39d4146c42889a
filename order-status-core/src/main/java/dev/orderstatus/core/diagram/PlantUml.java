package dev.orderstatus.core.diagram;

final class PlantUml extends StateText {

  private PlantUml() {
    super("<U+%04X>"::formatted);
  }

  static String draw(DiagramModel sketch) {
    PlantUml plant = new PlantUml();
    StringBuilder text = new StringBuilder("@startuml\nhide empty description\n");
    text.append("title ").append(plant.escaped(sketch.title())).append('\n');
    if (!sketch.inPlace().isEmpty()) {
      text.append("caption ").append(plant.escaped(sketch.inPlaceNote())).append('\n');
    }
    return text.append(plant.machine(sketch)).append("@enduml\n").toString();
  }

  @Override
  String remark(DiagramModel sketch) {
    return "";
  }
}
