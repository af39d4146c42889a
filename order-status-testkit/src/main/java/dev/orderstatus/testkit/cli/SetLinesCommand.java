package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Option;

/** A command that answers questions about the orders of one status set. */
abstract class SetLinesCommand extends LinesCommand {

  @Option(names = "--set", required = true, paramLabel = "SET", description = "The status set.")
  private String set = "";

  SetLinesCommand(Tool tool) {
    super(tool);
  }

  abstract JsonLines answers(OrderLifecycle lifecycle);

  @Override
  final JsonLines answers() {
    return answers(tool().lifecycle(set));
  }
}
