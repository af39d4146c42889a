package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "decide",
    description = {
      "Decides requests: one JSON request a line in, one JSON decision a line out.",
      "%nA request, which stands in one line:",
      "  {\"order\":{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"received\",\"payment\":\"due\",",
      "    \"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\"},",
      "    \"action\":\"pay\",\"actor\":\"customer\",\"at\":\"2026-11-21T10:00:00Z\"}",
      "The order may also have \"test\" (false), \"account\" (true) and \"attributes\" (an object). One",
      "about to be placed has the status \"(new)\", and may leave out statusSince and placedAt.",
      "The request may also have \"reason\", \"inputs\" (attributes given with the action; null for none),",
      "\"notifyCustomer\" (false), \"expectedStatus\", \"locale\" (en) and \"notices\" (false): true adds to each",
      "effect that informs somebody the e-mail or notification to send.%n"
    })
final class DecideCommand extends SetLinesCommand {

  DecideCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers(OrderLifecycle lifecycle) {
    return JsonLines.deciding(lifecycle);
  }
}
