package dev.orderstatus.testkit.cli;

import picocli.CommandLine;

/** Puts the commands together. */
final class CommandLines {

  private CommandLines() {}

  static CommandLine of(Tool tool) {
    CommandLine line = new CommandLine(tool)
        .addSubcommand(new SetsCommand(tool))
        .addSubcommand(new ShowCommand(tool))
        .addSubcommand(new DecideCommand(tool))
        .addSubcommand(new OptionsCommand(tool))
        .addSubcommand(new MessageCommand(tool))
        .addSubcommand(new CheckCommand(tool))
        .addSubcommand(new DiagramCommand(tool))
        .addSubcommand(new TourCommand(tool));
    // An argument that starts with @ is an argument, not a file of arguments.
    return line.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(false);
  }
}
