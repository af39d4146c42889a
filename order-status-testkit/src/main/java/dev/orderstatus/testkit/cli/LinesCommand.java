package dev.orderstatus.testkit.cli;

import dev.orderstatus.testkit.cli.json.JsonLines;
import dev.orderstatus.testkit.cli.text.ErrorLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A command that answers one JSON object a line with one JSON object a line. */
@Command(
    footerHeading = "%n",
    footer = {
      "A bad line gives {\"line\":N,\"error\":\"...\"} in its place; the exit status is 1 then.",
      "Input is UTF-8. Limits: 1048576 characters in a line, 65536 in a text value or a name, 1000",
      "in a number; 64 levels of nesting; 1000 attributes; years 0000 to 9999."
    })
abstract class LinesCommand implements Callable<Integer> {

  private final Tool tool;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "JSON Lines; standard input where it is left out, or -.")
  private String file = "-";

  LinesCommand(Tool tool) {
    this.tool = tool;
  }

  final Tool tool() {
    return tool;
  }

  abstract JsonLines answers();

  @Override
  public final Integer call() throws IOException {
    JsonLines answers = answers();
    try (InputStream in = file.equals("-") ? tool.in() : Input.open(file)) {
      return answers.answer(in, tool.out()) ? ExitStatus.WELL : ExitStatus.BAD;
    } catch (IOException unreadable) {
      throw new CannotRunException("cannot read the input to its end: "
          + ErrorLine.reason(unreadable) + "; see that the file can be read");
    }
  }
}
