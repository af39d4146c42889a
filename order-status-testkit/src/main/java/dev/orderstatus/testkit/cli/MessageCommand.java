package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "message",
    description = {
      "Prints what the customer reads: one JSON object with order, at and locale a line.",
      "%nA question, which stands in one line:",
      "  {\"order\":{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"received\",\"payment\":\"due\",",
      "    \"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\"},",
      "    \"at\":\"2026-11-21T10:00:00Z\",\"locale\":\"nl\"}",
      "The order may also have \"test\" (false), \"account\" (true) and \"attributes\" (an object). One",
      "about to be placed has the status \"(new)\", and may leave out statusSince and placedAt.",
      "The question may leave out \"locale\" (en), and \"zone\": the reader's time zone (the shop's).",
      "An order with parts is given as \"whole\" in place of \"order\"; the message then has \"details\":",
      "  {\"whole\":{\"order\":{...},\"money\":{\"currency\":\"EUR\",\"total\":5000},",
      "    \"lines\":[{\"code\":\"A\",\"ordered\":2}],\"parts\":[{\"kind\":\"parcel\",\"code\":\"p1\",\"status\":\"shipped\",",
      "    \"statusSince\":\"2026-11-21T09:30:00Z\",\"units\":{\"A\":2}}]},\"at\":\"2026-11-21T10:00:00Z\"}%n"
    })
final class MessageCommand extends SetLinesCommand {

  MessageCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers(OrderLifecycle lifecycle) {
    return JsonLines.tellingCustomers(lifecycle);
  }
}
