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
        + " Exit status 1 where it has violations or unreadable rows.")
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
