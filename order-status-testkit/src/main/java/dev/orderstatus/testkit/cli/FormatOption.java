package dev.orderstatus.testkit.cli;

import picocli.CommandLine.Option;

/** For people or for programs. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (the default), or json: one object.")
  private String format = "text";

  boolean json() {
    return switch (format) {
      case "text" -> false;
      case "json" -> true;
      default ->
        throw new CannotRunException(
            "there is no format \"" + format + "\"; expected text or json");
    };
  }
}
