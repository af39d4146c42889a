package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.TextSkeleton;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "texts",
    description = "Writes the skeleton of all texts that a status set lacks in a language.")
final class TextsCommand implements Runnable {

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "SET", description = "The status set, or a kind of its parts: parcel.")
  private String id = "";

  @Option(
      names = "--locale",
      required = true,
      paramLabel = "LOCALE",
      description = "The language, for example uk.")
  private String tag = "";

  TextsCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    StatusSet set = tool.setOrKind(id);
    Locale locale = locale();
    String texts = TextSkeleton.of(set, locale);
    tool.out().print(format.json() ? json(set, locale, texts) + "\n" : texts);
  }

  private static String json(StatusSet set, Locale locale, String texts) {
    return Json.write(Json.object()
        .put("set", set.id())
        .put("locale", locale.toLanguageTag())
        .put("texts", texts));
  }

  private Locale locale() {
    try {
      if (!tag.isEmpty()) {
        return new Locale.Builder().setLanguageTag(tag).build();
      }
    } catch (IllformedLocaleException notALocale) {
      // Said below, like an empty text.
    }
    throw new CannotRunException(
        "not a language tag: " + Shown.quoted(tag) + "; expected BCP 47, such as uk or nl-BE");
  }
}
