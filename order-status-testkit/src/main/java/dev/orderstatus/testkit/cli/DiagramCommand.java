package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.testkit.cli.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diagram", description = "Draws the state diagram of a status set, as text.")
final class DiagramCommand implements Runnable {

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "SET", description = "The status set.")
  private String id = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "LANGUAGE",
      description = "mermaid, dot, plantuml or svg.")
  private String language = "";

  @Option(
      names = "--locale",
      paramLabel = "L",
      description = "The language of a svg, such as de; the others are English.")
  private String locale = "en";

  DiagramCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    StatusSet set = tool.set(id);
    String diagram = switch (language) {
      case "mermaid" -> Diagram.mermaid(set);
      case "dot" -> Diagram.dot(set);
      case "plantuml" -> Diagram.plantUml(set);
      case "svg" -> Diagram.svg(set, CommonOptions.language(locale));
      default ->
        throw new CannotRunException(
            "there is no diagram as \"" + language + "\"; expected mermaid, dot, plantuml or svg");
    };
    tool.out().print(format.json() ? json(set, diagram) + "\n" : ended(diagram));
  }

  private String json(StatusSet set, String diagram) {
    return Json.write(
        Json.object().put("set", set.id()).put("as", language).put("diagram", diagram));
  }

  private static String ended(String diagram) {
    return diagram.endsWith("\n") ? diagram : diagram + "\n";
  }
}
