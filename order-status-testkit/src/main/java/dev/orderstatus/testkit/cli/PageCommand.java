package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.cli.page.Article;
import dev.orderstatus.testkit.cli.page.StatusPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "page",
    description = {
      "Writes a status set as one HTML file that needs no network: its picture, an order to play",
      "through it, its rules and texts, and the article for a help centre."
    })
final class PageCommand implements Runnable {

  private final Tool tool;

  @Parameters(paramLabel = "SET", description = "The status set.")
  private String id = "";

  @Option(
      names = "--locale",
      paramLabel = "L",
      description = "The language in which the page opens, or of the article; en by default.")
  private String locale = "en";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; without it, standard output.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--article", description = "Only the article, for customers.")
  private boolean article;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html (the default), or markdown for the article.")
  private String format = "html";

  PageCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    Locale language = CommonOptions.language(locale);
    OrderLifecycle lifecycle = tool.lifecycle(id);
    String text = switch (format) {
      case "html" ->
        article ? Article.of(lifecycle, language).page() : StatusPage.of(lifecycle, language);
      case "markdown" -> markdown(lifecycle, language);
      default ->
        throw new CannotRunException(
            "there is no format \"" + format + "\"; expected html or markdown");
    };
    if (out.isPresent()) {
      write(text, out.get());
    } else {
      tool.out().print(text);
    }
  }

  private String markdown(OrderLifecycle lifecycle, Locale language) {
    if (!article) {
      throw new CannotRunException(
          "only the article is written as markdown; add --article, or leave out --format");
    }
    return Article.of(lifecycle, language).markdown();
  }

  private static void write(String text, String file) {
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException | InvalidPathException unwritable) {
      throw new CannotRunException("cannot write " + file + ": " + unwritable.getMessage());
    }
  }
}
