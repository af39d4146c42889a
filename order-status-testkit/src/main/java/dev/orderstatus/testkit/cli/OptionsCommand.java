package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "options",
    description =
        "Lists what an actor may do now, and why not the rest: one JSON object with order, actor and at a line.")
final class OptionsCommand extends LinesCommand {

  OptionsCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers(OrderLifecycle lifecycle) {
    return JsonLines.listingOptions(lifecycle);
  }
}
