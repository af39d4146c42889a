package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "decide",
    description = "Decides requests: one JSON request a line in, one JSON decision a line out.")
final class DecideCommand extends LinesCommand {

  DecideCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers(OrderLifecycle lifecycle) {
    return JsonLines.deciding(lifecycle);
  }
}
