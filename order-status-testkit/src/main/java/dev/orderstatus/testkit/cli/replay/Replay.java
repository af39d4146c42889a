package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.text.ErrorLine;
import dev.orderstatus.testkit.log.Foreign;
import dev.orderstatus.testkit.log.HeldLog;
import dev.orderstatus.testkit.log.LogKind;
import dev.orderstatus.testkit.log.LogMap;
import dev.orderstatus.testkit.log.LogOptions;
import dev.orderstatus.testkit.log.LogReport;
import dev.orderstatus.testkit.log.OrderLog;
import dev.orderstatus.testkit.log.SnapshotLog;
import dev.orderstatus.testkit.log.UnreadableLogException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Audits the order log of a file, and writes what was found. */
public final class Replay {
  private static final int WELL = 0;
  private static final int BAD_ANSWER = 1;
  private static final int NOT_CARRIED_OUT = 2;

  private final ReplaySets sets;
  private final ReplayOptions options;
  private final PrintStream out;
  private final PrintStream err;

  private Replay(ReplaySets sets, ReplayOptions options, PrintStream out, PrintStream err) {
    this.sets = sets;
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Audits a log.
   *
   * @param sets the sets that it may be audited against
   * @param options the options of the call
   * @param file the log; whoever opened it closes it
   * @param out takes the report
   * @param err takes the reasons of unreadable rows, or why the call could not be carried out
   * @return the exit status: 0 no violation, 1 violations or unreadable rows, 2 not carried out
   */
  public static int run(
      ReplaySets sets, ReplayOptions options, InputStream file, PrintStream out, PrintStream err) {
    Objects.requireNonNull(sets, "sets");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    try {
      return new Replay(sets, options, out, err).run(file);
    } catch (UnreadableLogException impossible) {
      return refuse(options, err, impossible.problem());
    } catch (IOException failed) {
      return refuse(
          options,
          err,
          "it cannot be read: " + ErrorLine.reason(failed) + "; check the path and the file");
    } catch (UncheckedIOException failed) {
      return refuse(
          options,
          err,
          "the violations cannot be written: " + ErrorLine.reason(failed.getCause())
              + "; see that there is room");
    } catch (OutOfMemoryError full) {
      return refuse(options, err, full(options));
    }
  }

  private static int refuse(ReplayOptions options, PrintStream err, String problem) {
    ErrorLine.print(err, "cannot replay " + options.file() + ": " + problem);
    return NOT_CARRIED_OUT;
  }

  private static String full(ReplayOptions options) {
    return options.sort()
        ? "the memory is used up, as --sort holds all rows in it; sort the file beforehand, or give more with java -Xmx"
        : "the memory is used up, as it has too many distinct orders; split it by order, or give more with java -Xmx";
  }

  private int run(InputStream file) throws IOException, UnreadableLogException {
    OrderLog log = OrderLog.open(file, logOptions(), sets.sets());
    if (options.discover().isPresent()) {
      return discover(log, options.discover().get());
    }
    Chosen chosen = Chosen.of(log, sets);
    OrderLifecycle lifecycle = sets.lifecycle(chosen.id());
    if (options.mapOut().isPresent()) {
      return writeMap(log, lifecycle, options.mapOut().get());
    }
    if (options.snapshot()) {
      return snapshot(log, lifecycle, chosen);
    }
    BadRows bad;
    LogReport report;
    try (ViolationsFile violations = violations(log.kind(lifecycle.definition()))) {
      bad = new BadRows(violations, Progress.atTerminal(err));
      report = log.audit(lifecycle, bad);
    }
    bad.print(err);
    print(report, bad, chosen);
    return report.audit().violations().isEmpty() && report.audit().unreadable() == 0
        ? WELL
        : BAD_ANSWER;
  }

  private int discover(OrderLog log, Path folder) throws IOException, UnreadableLogException {
    DiscoveredFolder.refuseUnlessFree(folder);
    BadRows bad;
    LogReport report;
    String id = DiscoveredFolder.id(folder);
    try (ViolationsFile violations = violations(LogKind.STATUSES)) {
      bad = new BadRows(violations, Progress.atTerminal(err));
      HeldLog held = log.hold(sets.lifecycle(sets.sets().get(0).id()), bad);
      DiscoveredSet set = new DiscoveredSet(id, held.discovery());
      report = held.audit(set.lifecycle(sets.settings()), set.log().codes());
      new DiscoveredFolder(set).write(folder);
    }
    bad.print(err);
    String why =
        "set %s: written to %s; look there for what is marked DECIDE".formatted(id, folder);
    print(report, bad, new Chosen(id, Optional.of(why)));
    return report.audit().violations().isEmpty() && report.audit().unreadable() == 0
        ? WELL
        : BAD_ANSWER;
  }

  private int writeMap(OrderLog log, OrderLifecycle lifecycle, Path target)
      throws IOException, UnreadableLogException {
    refuseToOverwrite("map", target);
    Foreign foreign = log.foreign(lifecycle.definition());
    try {
      Files.writeString(target, MapDraft.of(foreign, lifecycle.definition(), options.file()));
    } catch (IOException unwritable) {
      throw new UnreadableLogException(
          "the map cannot be written to %s: %s; check the path and its permissions"
              .formatted(target, ErrorLine.reason(unwritable)),
          unwritable);
    }
    err.println("%s has %d columns and %d words to fill in; then give it with --map"
        .formatted(
            target,
            foreign.columns().size(),
            foreign.words().values().stream().mapToInt(Map::size).sum()));
    return WELL;
  }

  private int snapshot(OrderLog log, OrderLifecycle lifecycle, Chosen chosen)
      throws IOException, UnreadableLogException {
    BadRows bad;
    SnapshotLog report;
    try (ViolationsFile violations = violations(LogKind.SNAPSHOT)) {
      bad = new BadRows(violations, Progress.atTerminal(err));
      report = log.snapshot(lifecycle, bad);
    }
    bad.print(err);
    switch (options.format()) {
      case TEXT -> {
        chosen.why().ifPresent(out::println);
        SnapshotText.print(out, report, chosen.id());
      }
      case JSON -> {
        chosen.why().ifPresent(err::println);
        printJson(ReportData.of(report.audit(), report.read(), chosen.id()));
      }
      case HTML -> out.println(ReportPage.of(report, chosen));
    }
    return report.audit().impossible() == 0 && report.audit().unreadable() == 0 ? WELL : BAD_ANSWER;
  }

  private void print(LogReport report, BadRows bad, Chosen chosen) {
    switch (options.format()) {
      case TEXT -> {
        chosen.why().ifPresent(out::println);
        new ReportText(out, report).print(chosen.id(), bad, Hints.of(report, options));
      }
      case JSON -> {
        chosen.why().ifPresent(err::println);
        Hints.reported(report, options).forEach(err::println);
        printJson(ReportData.of(report.audit(), report.read(), chosen.id()));
      }
      case HTML -> out.println(ReportPage.of(report, chosen, bad, Hints.of(report, options)));
    }
  }

  private void printJson(ObjectNode report) {
    out.println(JsonMapper.shared().writeValueAsString(report));
  }

  private LogOptions logOptions() throws UnreadableLogException {
    LogOptions.Builder log = LogOptions.builder();
    if (options.map().isPresent()) {
      log.maps(LogMap.read(options.map().get()));
    }
    if (options.from().isPresent()) {
      log.maps(LogMap.of(options.from().get()));
    }
    if (options.encoding().isPresent()) {
      log.encoding(charset(options.encoding().get()));
    }
    return log.times(options.times())
        .sort(options.sort())
        .fromAnywhere(options.fromAnywhere())
        .snapshot(options.snapshot())
        .build();
  }

  private static Charset charset(String name) throws UnreadableLogException {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnreadableLogException("there is no encoding \"" + name
          + "\"; expected such as UTF-8, windows-1252, ISO-8859-15 or Shift_JIS");
    }
  }

  private ViolationsFile violations(LogKind kind) throws UnreadableLogException {
    Optional<Path> target = options.violations();
    if (target.isEmpty()) {
      return ViolationsFile.none();
    }
    Path file = target.get();
    try {
      refuseToOverwrite("violations", file);
      return ViolationsFile.open(file, kind);
    } catch (IOException unwritable) {
      throw new UnreadableLogException(
          "the violations cannot be written to %s: %s; check the path and its permissions"
              .formatted(file, ErrorLine.reason(unwritable)),
          unwritable);
    }
  }

  private void refuseToOverwrite(String what, Path file)
      throws IOException, UnreadableLogException {
    if (!Files.exists(file)) {
      return;
    }
    if (!options.file().equals("-") && Files.isSameFile(file, Path.of(options.file()))) {
      throw new UnreadableLogException(
          "the %s would overwrite the log itself; name another file".formatted(what));
    }
    if (options.map().isPresent() && Files.isSameFile(file, options.map().get())) {
      throw new UnreadableLogException(
          "the %s would overwrite the map itself; name another file".formatted(what));
    }
  }
}
