package dev.orderstatus.testkit.cli;

import dev.orderstatus.testkit.cli.json.JsonLines;
import picocli.CommandLine.Command;

@Command(
    name = "standing",
    description = {
      "Says where orders of several payments and parcels stand: one JSON order a line in, its words,",
      "its numbers and a text a line out.",
      "%nAn order, which stands in one line:",
      "  {\"lines\":[{\"code\":\"A\",\"ordered\":3,\"canceled\":1}],",
      "    \"parcels\":[{\"code\":\"p1\",\"status\":\"shipped\",\"units\":{\"A\":2}}],",
      "    \"returns\":[{\"code\":\"r1\",\"status\":\"received\",\"units\":{\"A\":1}}],",
      "    \"money\":{\"currency\":\"EUR\",\"total\":5000,\"granted\":0},",
      "    \"payments\":[{\"code\":\"tr_1\",\"captured\":5000}],\"canceled\":false,\"locale\":\"en\"}",
      "The order may leave out parcels, returns, payments, canceled (false) and locale (en). A line",
      "may also have \"needsShipping\" (true). A payment may also have \"authorized\" and \"agreed\" (what",
      "is still open of the two), \"refunded\" (0), \"disputed\" (false), \"linked\" (true), \"attempt\"",
      "(none, under-way, failed). Amounts are whole minor units, such as cents.",
      "Parcels: packed, shipped, delayed, ready-for-pickup, delivered, picked-up, lost,",
      "returned-to-sender, canceled. Returns: announced, received, refused, canceled.%n"
    })
final class StandingCommand extends LinesCommand {

  StandingCommand(Tool tool) {
    super(tool);
  }

  @Override
  JsonLines answers() {
    // It needs no set, but a wrong setting or plugin path is reported all the same.
    tool().statuses();
    return JsonLines.tellingStandings();
  }
}
