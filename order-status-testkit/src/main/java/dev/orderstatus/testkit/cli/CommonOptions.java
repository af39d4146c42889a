package dev.orderstatus.testkit.cli;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command understands. They are no fields: of those, what stands before the
 * command would be lost when the same option stands after it too.
 */
final class CommonOptions {

  static final String PLUGIN_PATH = "--plugin-path";
  static final String SETTING = "--setting";

  private CommonOptions() {}

  static OptionSpec pluginPath() {
    return option(
        PLUGIN_PATH,
        "JAR[:JAR]",
        "Jars with plugins: more status sets, and extensions of those there are.");
  }

  static OptionSpec setting() {
    return option(
        SETTING,
        "NAME=VALUE",
        "A setting of the shop: " + ShopSettings.NAMES + ".",
        "May be given more than once.");
  }

  static List<String> values(ParseResult parsed, String name) {
    return parsed.hasMatchedOption(name)
        ? parsed.matchedOption(name).originalStringValues()
        : List.of();
  }

  /** A language as it is written on the command line. */
  static Locale language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException malformed) {
      throw new CannotRunException(
          "not a language tag: \"%s\"; expected such as nl or pt-BR".formatted(tag));
    }
  }

  private static OptionSpec option(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .scopeType(ScopeType.INHERIT)
        .description(description)
        .build();
  }
}
