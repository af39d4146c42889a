package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.json.Json;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "sets", description = "Lists the status sets that were found.")
final class SetsCommand implements Runnable {

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  SetsCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    List<StatusSet> sets = tool.sets();
    tool.out().print(format.json() ? json(sets) + "\n" : text(sets));
  }

  private static String text(List<StatusSet> sets) {
    Columns columns = new Columns("set", "title", "statuses", "transitions", "plugins");
    sets.forEach(set -> columns.row(
        set.id(),
        set.title(),
        String.valueOf(set.statuses().size()),
        String.valueOf(set.transitions().size()),
        plugins(set).isEmpty() ? "none" : String.join(", ", plugins(set))));
    return columns.text();
  }

  /** The plugin that brought the set, if one did, and those that are merged into it. */
  private static List<String> plugins(StatusSet set) {
    return Stream.concat(set.origins().owner().stream(), set.origins().plugins().stream())
        .distinct()
        .toList();
  }

  private static String json(List<StatusSet> sets) {
    return Json.write(Json.object()
        .putPOJO(
            "sets",
            sets.stream()
                .map(set -> Json.object()
                    .put("id", set.id())
                    .put("title", set.title())
                    .put("statuses", set.statuses().size())
                    .put("transitions", set.transitions().size())
                    .putPOJO("plugins", plugins(set)))
                .toList()));
  }
}
