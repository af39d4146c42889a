package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.testkit.cli.text.Complaint;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.ZipException;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code replay}: audits an order log. */
public final class Replay {
  private static final int WELL = 0;
  private static final int BAD_ANSWER = 1;
  private static final int NOT_CARRIED_OUT = 2;

  private final StatusSet set;
  private final OrderLifecycle lifecycle;
  private final ReplayOptions options;
  private final BadRows bad = new BadRows();
  private final Columns columns;

  private Replay(OrderLifecycle lifecycle, ReplayOptions options) {
    this.lifecycle = lifecycle;
    this.set = lifecycle.definition();
    this.options = options;
    this.columns = new Columns(set);
  }

  /**
   * Audits a log, and prints the report.
   *
   * @param lifecycle what the orders should have followed
   * @param options what the call says
   * @param out where the report goes
   * @param err where unreadable rows are named, and why the call could not be carried out: in one
   *     line
   * @return the exit status: 0 where all is well, 1 where there are violations or unreadable rows,
   *     2 where the call could not be carried out
   */
  public static int run(
      OrderLifecycle lifecycle, ReplayOptions options, PrintStream out, PrintStream err) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    try {
      return new Replay(lifecycle, options).run(out, err);
    } catch (CannotReplayException impossible) {
      return refuse(options, err, String.valueOf(impossible.getMessage()));
    } catch (IOException failed) {
      return refuse(options, err, problem(failed));
    } catch (UncheckedIOException failed) {
      return refuse(
          options,
          err,
          "the violations cannot be written: " + Complaint.reason(failed.getCause())
              + "; see that there is room");
    } catch (OutOfMemoryError full) {
      return refuse(options, err, full(options));
    }
  }

  private static int refuse(ReplayOptions options, PrintStream err, String problem) {
    Complaint.print(err, "cannot replay " + options.file() + ": " + problem);
    return NOT_CARRIED_OUT;
  }

  private static String full(ReplayOptions options) {
    return options.sort()
        ? "the memory is used up, as --sort holds all rows in it; sort the file beforehand, or give more with java -Xmx"
        : "the memory is used up, as it has too many distinct orders; split it by order, or give more with java -Xmx";
  }

  private static String problem(IOException failed) {
    if (failed instanceof ExpansionLimit.ExceededException) {
      return String.valueOf(failed.getMessage());
    }
    if (failed instanceof ZipException || failed instanceof EOFException) {
      return "its gzip data is damaged or cut off; pack or copy it again";
    }
    return "it cannot be read: " + Complaint.reason(failed) + "; check the path and the file";
  }

  private int run(PrintStream out, PrintStream err) throws IOException, CannotReplayException {
    LogMap map =
        options.map().isPresent() ? LogMap.read(options.map().get(), set, columns) : LogMap.none();
    try (InputStream file = LogFile.open(options.file());
        RowSource source = LogFormat.of(file, columns, map, bad)) {
      AuditReport report = audit(source, map);
      bad.print(err);
      if (options.json()) {
        out.println(JsonMapper.shared().writeValueAsString(ReportData.of(report, source.kind())));
      } else {
        ReportText.print(out, report, source.kind(), set.id());
      }
      return report.violations().isEmpty() && report.unreadable() == 0 ? WELL : BAD_ANSWER;
    }
  }

  private AuditReport audit(RowSource source, LogMap map)
      throws IOException, CannotReplayException {
    try (ViolationsFile violations = ViolationsFile.open(options, source.kind())) {
      return source.kind() == LogKind.ACTIONS
          ? new LogAudit<>(
                  Audit.ofActions(lifecycle), new ActionRows(set, columns, map), source, bad)
              .run(options.sort(), violations)
          : new LogAudit<>(Audit.ofStatuses(lifecycle), new StatusRows(set, map), source, bad)
              .run(options.sort(), violations);
    }
  }
}
