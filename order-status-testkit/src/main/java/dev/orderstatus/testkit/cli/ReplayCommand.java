package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.replay.Replay;
import dev.orderstatus.testkit.cli.replay.ReplayOptions;
import dev.orderstatus.testkit.cli.replay.ReplaySets;
import dev.orderstatus.testkit.cli.replay.ReportFormat;
import dev.orderstatus.testkit.cli.text.ErrorLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "replay",
    description = "Audits an order log: a status log (order_code, at, status) or an action log"
        + " (order_code, at, action, actor), CSV or JSON Lines, plain or gzip."
        + " Exit status 1 where it has violations or unreadable rows.",
    footerHeading = "%n",
    footer = {
      "A log may also have columns for type, payment, test, account, reason (of an action log), and",
      "the attributes of the set by their codes. Delimiter, form of times and spelling of statuses are",
      "found; times without a zone are in the setting time-zone. See docs/logs.md.",
      "An action log of orders with parts also has currency, total and lines (2 A, 1 B) where an order is",
      "placed, and about (parcel p1), units (2 A), amount and number where a row is about a part.",
      "Input is UTF-8, or UTF-16 by its mark, or what --encoding says. A row that is not, or is beyond a",
      "limit, is unreadable, and the rest goes on.",
      "Limits: 65536 characters in a row, 16384 in a field; 2147483648 rows; years 0000 to 9999 in UTC.",
      "JSON Lines: 8 levels of nesting, 16384 characters in a name, 100 in a number.",
      "A gzip log may expand to 67108864 bytes, and 500 more for each byte that was read of it.",
      "A map file may have 1048576 bytes. An order code may have 128 characters.",
      "Memory grows with the number of orders; with --sort, all rows are held in memory."
    })
final class ReplayCommand implements Callable<Integer> {

  private static final String AUTO = "auto";

  private final Tool tool;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (the default), json: one object, or html: one page.")
  private String format = "text";

  @Option(
      names = "--set",
      paramLabel = "SET|auto",
      description = "The status set; auto takes the one whose words fit best.")
  private @Nullable String set;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "A properties file that renames columns and words, such as"
          + " column.order_id=order_code, status.delivered=shipped and time.shipped_at=shipped.")
  private @Nullable String map;

  @Option(
      names = "--from",
      paramLabel = "SYSTEM",
      description =
          "The map of a known system: amazon, etsy, magento, odoo, oscommerce, prestashop,"
              + " shopify, woocommerce.")
  private @Nullable String from;

  @Option(
      names = "--map-out",
      paramLabel = "FILE",
      description =
          "Write a map with every column and word that is not understood, to be filled in,"
              + " and audit nothing.")
  private @Nullable String mapOut;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the file, such as windows-1252.")
  private @Nullable String encoding;

  @Option(
      names = "--times",
      paramLabel = "PATTERN",
      description = "How times are written, such as 'd/M/yyyy H:mm'.")
  private @Nullable String times;

  @Option(names = "--sort", description = "Sort all rows by at first; takes memory for all rows.")
  private boolean sort;

  @Option(
      names = "--from-anywhere",
      description = "The log may begin anywhere in the life of an order.")
  private boolean fromAnywhere;

  @Option(
      names = "--snapshot",
      description = "A row for each order with its status now: which of them cannot be?")
  private boolean snapshot;

  @Option(
      names = "--violations",
      paramLabel = "OUT.csv",
      description = "Write one row for each violation and each unreadable row to this file.")
  private @Nullable String violations;

  @Option(
      names = "--discover",
      paramLabel = "OUT",
      description = "Write a first status set of the log's own steps into this folder, and audit"
          + " against it.")
  private @Nullable String discover;

  @Parameters(paramLabel = "FILE", description = "The log; - is standard input.")
  private String file = "";

  ReplayCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() throws IOException {
    ReplayOptions options = new ReplayOptions(
        file,
        Optional.ofNullable(map).map(Input::file),
        Optional.ofNullable(from),
        Optional.ofNullable(mapOut).map(ReplayCommand::target),
        Optional.ofNullable(violations).map(ReplayCommand::target),
        Optional.ofNullable(discover).map(ReplayCommand::target),
        Optional.ofNullable(encoding),
        Optional.ofNullable(times),
        sort,
        fromAnywhere,
        snapshot,
        format());
    ReplaySets sets = sets();
    try (InputStream in = file.equals("-") ? tool.in() : Input.open(file)) {
      return Replay.run(sets, options, in, tool.out(), tool.err());
    } catch (IOException unreadable) {
      throw new CannotRunException("cannot read \"" + file + "\": " + ErrorLine.reason(unreadable)
          + "; see that it may be read");
    }
  }

  private ReportFormat format() {
    return switch (format) {
      case "text" -> ReportFormat.TEXT;
      case "json" -> ReportFormat.JSON;
      case "html" -> ReportFormat.HTML;
      default ->
        throw new CannotRunException(
            "there is no format \"" + format + "\"; expected text, json or html");
    };
  }

  private ReplaySets sets() {
    if (set == null && discover == null) {
      throw new CannotRunException(
          "replay needs --set SET; --set auto takes the set whose words fit best");
    }
    List<StatusSet> sets = set == null || set.equals(AUTO) ? tool.sets() : List.of(tool.set(set));
    return new ReplaySets() {
      @Override
      public List<StatusSet> sets() {
        return sets;
      }

      @Override
      public OrderLifecycle lifecycle(String id) {
        return tool.lifecycle(id);
      }

      @Override
      public Settings settings() {
        return tool.settings();
      }
    };
  }

  private static Path target(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException malformed) {
      throw new CannotRunException("not the path of a file: \"" + name + "\"; name a file");
    }
  }
}
