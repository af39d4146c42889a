package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.diagram.Tables;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.json.SetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows a status set: its statuses, transitions and promises as tables.")
final class ShowCommand implements Runnable {

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "SET", description = "The status set.")
  private String id = "";

  ShowCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    StatusSet set = tool.set(id);
    tool.out().print(format.json() ? Json.write(SetWriter.json(set)) + "\n" : text(set));
  }

  private static String text(StatusSet set) {
    StringBuilder text = new StringBuilder(tables(set.id(), set));
    for (Kind kind : set.kinds()) {
      text.append('\n').append(tables("kind " + kind.code(), kind.set()));
    }
    return text.toString();
  }

  private static String tables(String name, StatusSet set) {
    return Printable.line(name + ": " + set.title()) + "\n"
        + part("Statuses", Tables.statuses(set))
        + part("Transitions", Tables.transitions(set))
        + part("Answers where no transition fits", Tables.answers(set))
        + part("Promises", Tables.promises(set));
  }

  private static String part(String title, String table) {
    return "\n" + title + "\n\n" + (table.isEmpty() ? "none\n" : table);
  }
}
