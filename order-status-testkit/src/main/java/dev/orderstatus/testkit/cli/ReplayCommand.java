package dev.orderstatus.testkit.cli;

import dev.orderstatus.testkit.cli.replay.Replay;
import dev.orderstatus.testkit.cli.replay.ReplayOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "replay",
    description = "Audits an order log: an action log (order_code, at, action, actor) or a status"
        + " log (order_code, at, status), CSV or JSON Lines, plain or gzip."
        + " Exit status 1 where it has violations or unreadable rows.",
    footerHeading = "%n",
    footer = {
      "An action log may also have columns for type, payment, test, account (of the order when it is",
      "placed), reason, and the attributes of the set by their codes.",
      "Input is UTF-8; a row that is not, or is beyond a limit, is unreadable, and the rest goes on.",
      "Limits: 65536 characters in a row, 16384 in a field; 2147483648 rows; years 0000 to 9999 in UTC.",
      "JSON Lines: 8 levels of nesting, 16384 characters in a name, 100 in a number.",
      "A gzip log may expand to 67108864 bytes, and 500 more for each byte that was read of it.",
      "A map file may have 1048576 bytes. An order code may have 128 characters.",
      "The first 20 unreadable rows are named; violations of an action log make at most 10000 groups.",
      "Memory grows with the number of orders; with --sort, all rows are held in memory."
    })
final class ReplayCommand implements Callable<Integer> {

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  @Option(names = "--set", required = true, paramLabel = "SET", description = "The status set.")
  private String set = "";

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "A properties file that renames columns and codes, such as"
          + " column.order_id=order_code and status.delivered=shipped.")
  private @Nullable String map;

  @Option(names = "--sort", description = "Sort all rows by at first; takes memory for all rows.")
  private boolean sort;

  @Option(
      names = "--violations",
      paramLabel = "OUT.csv",
      description = "Write one row for each violation to this file.")
  private @Nullable String violations;

  @Parameters(paramLabel = "FILE", description = "The log.")
  private String file = "";

  ReplayCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    ReplayOptions options = new ReplayOptions(
        Input.file(file),
        Optional.ofNullable(map).map(Input::file),
        sort,
        Optional.ofNullable(violations).map(ReplayCommand::target),
        format.json());
    return Replay.run(tool.lifecycle(set), options, tool.out(), tool.err());
  }

  private static Path target(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException malformed) {
      throw new CannotRunException("not the path of a file: \"" + name + "\"; name a file");
    }
  }
}
