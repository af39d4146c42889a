package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The tool as a whole: its streams, and the options that every command understands. */
@Command(
    name = "order-status",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Decides which status an order may take next, and says why.",
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all is well",
      "1:the question was answered, and the answer is bad",
      "2:the call could not be carried out"
    })
final class Tool implements Runnable, AutoCloseable {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final PluginPath plugins = new PluginPath();
  private final List<String> paths = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  Tool(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command is given; expected one of "
            + String.join(", ", spec.subcommands().keySet()));
  }

  @Override
  public void close() {
    plugins.close();
  }

  /** Takes the options that may stand before or after the command. */
  void take(ParseResult parsed) {
    for (ParseResult level = parsed; level != null; level = level.subcommand()) {
      paths.addAll(CommonOptions.values(level, CommonOptions.PLUGIN_PATH));
      settings.addAll(CommonOptions.values(level, CommonOptions.SETTING));
    }
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Settings settings() {
    return ShopSettings.parse(settings);
  }

  List<StatusSet> sets() {
    return statuses().sets();
  }

  StatusSet set(String id) {
    try {
      return statuses().set(id);
    } catch (IllegalArgumentException unknown) {
      throw new CannotRunException(String.valueOf(unknown.getMessage()));
    }
  }

  /** A set, or that of a kind of parts. */
  StatusSet setOrKind(String id) {
    return statuses().ids().contains(id) ? set(id) : kind(id).orElseGet(() -> set(id));
  }

  private Optional<StatusSet> kind(String id) {
    return statuses().sets().stream()
        .flatMap(set -> set.kinds().stream())
        .map(Kind::set)
        .filter(set -> set.id().equals(id))
        .findFirst();
  }

  OrderLifecycle lifecycle(String id) {
    return statuses().lifecycle(set(id).id(), settings());
  }

  OrderStatuses statuses() {
    // Every command reports a wrong setting, even if it does not read it.
    settings();
    return plugins.statuses(paths);
  }
}
