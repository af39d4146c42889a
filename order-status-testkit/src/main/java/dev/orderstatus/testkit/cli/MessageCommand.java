package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "message",
    description =
        "Tells what the customer reads: one JSON object with order, at and locale a line.")
final class MessageCommand extends LinesCommand {

  MessageCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers(OrderLifecycle lifecycle) {
    return JsonLines.tellingCustomers(lifecycle);
  }
}
