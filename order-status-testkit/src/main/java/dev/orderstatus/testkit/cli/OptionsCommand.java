package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "options",
    description = {
      "Lists what an actor may do and report now, and why not the rest: one JSON object with order, actor and at a line.",
      "%nA question, which stands in one line:",
      "  {\"order\":{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"received\",\"payment\":\"due\",",
      "    \"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\"},",
      "    \"actor\":\"customer\",\"at\":\"2026-11-21T10:00:00Z\"}",
      "The order may also have \"test\" (false), \"account\" (true) and \"attributes\" (an object). One",
      "about to be placed has the status \"(new)\", and may leave out statusSince and placedAt.",
      "The question may also have \"locale\" (en).%n"
    })
final class OptionsCommand extends SetLinesCommand {

  OptionsCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers(OrderLifecycle lifecycle) {
    return JsonLines.listingOptions(lifecycle);
  }
}
