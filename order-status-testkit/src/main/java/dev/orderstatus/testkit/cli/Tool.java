package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
  private final List<String> settings = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  Tool(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Option(
      names = "--plugin-path",
      paramLabel = "JAR[:JAR]",
      scope = ScopeType.INHERIT,
      description = "Jars with more status sets.")
  void pluginPath(String path) {
    plugins.add(path);
  }

  @Option(
      names = "--setting",
      paramLabel = "NAME=VALUE",
      scope = ScopeType.INHERIT,
      description = {
        "A setting of the shop: time-zone (UTC), account-required (false).",
        "May be given more than once."
      })
  void setting(String setting) {
    settings.add(setting);
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
    return plugins.statuses().sets();
  }

  StatusSet set(String id) {
    try {
      return plugins.statuses().set(id);
    } catch (IllegalArgumentException unknown) {
      throw new CannotRunException(String.valueOf(unknown.getMessage()));
    }
  }

  OrderLifecycle lifecycle(String id) {
    return plugins.statuses().lifecycle(set(id).id(), settings());
  }
}
