package dev.orderstatus.testkit.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** For people or for programs. */
final class FormatOption {

  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (the default), or json: one object.")
  void format(String format) {
    json = switch (format) {
      case "text" -> false;
      case "json" -> true;
      default ->
        throw new TypeConversionException(
            "there is no format \"" + format + "\"; expected text or json");
    };
  }

  boolean json() {
    return json;
  }
}
