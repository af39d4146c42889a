package dev.orderstatus.testkit.cli;

import picocli.CommandLine;

/** Puts the commands together. */
final class CommandLines {

  private CommandLines() {}

  static CommandLine of(Tool tool) {
    CommandLine line = new CommandLine(tool);
    line.getCommandSpec().addOption(CommonOptions.pluginPath()).addOption(CommonOptions.setting());
    line.addSubcommand(new SetsCommand(tool))
        .addSubcommand(new ShowCommand(tool))
        .addSubcommand(new DecideCommand(tool))
        .addSubcommand(new OptionsCommand(tool))
        .addSubcommand(new MessageCommand(tool))
        .addSubcommand(new StandingCommand(tool))
        .addSubcommand(new ReplayCommand(tool))
        .addSubcommand(new CheckCommand(tool))
        .addSubcommand(new TextsCommand(tool))
        .addSubcommand(new DiagramCommand(tool))
        .addSubcommand(new PageCommand(tool))
        .addSubcommand(new TourCommand(tool));
    line.setUsageHelpWidth(100);
    line.setExecutionStrategy(parsed -> {
      tool.take(parsed);
      return new CommandLine.RunLast().execute(parsed);
    });
    // An argument that starts with @ is an argument, not a file of arguments.
    return line.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(false);
  }
}
