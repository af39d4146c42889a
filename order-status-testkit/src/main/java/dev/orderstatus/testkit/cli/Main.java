package dev.orderstatus.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.testkit.cli.text.ErrorLine;
import dev.orderstatus.testkit.cli.text.Shown;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/** Starts the command-line tool. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit status: 0 all well, 1 the answer is bad, 2
   * the call could not be carried out. Where whoever reads the results goes away, such as
   * {@code head}, it ends with what was found so far.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, UTF_8);
    System.exit(
        run(System.in, new PrintStream(out, false, UTF_8), err, () -> isFile(out), arguments));
  }

  /** True for a file, where a failed write means no room; the reader of a pipe has closed it. */
  private static boolean isFile(FileOutputStream out) {
    try {
      return out.getChannel().position() >= 0;
    } catch (IOException pipe) {
      return false;
    }
  }

  static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    return run(in, out, err, () -> true, arguments);
  }

  static int run(
      InputStream in,
      PrintStream out,
      PrintStream err,
      BooleanSupplier outIsFile,
      String... arguments) {
    // UTF-8, whatever the encoding of the platform or of the stream that was given.
    PrintStream results = new PrintStream(out, false, UTF_8);
    PrintStream complaints = new PrintStream(err, false, UTF_8);
    try (Tool tool = new Tool(in, results, complaints)) {
      int status = execute(tool, arguments);
      if (results.checkError() && outIsFile.getAsBoolean()) {
        ErrorLine.print(
            complaints, "cannot write the results; see that standard output is open and has room");
        status = ExitStatus.NOT_RUN;
      }
      complaints.flush();
      return status;
    }
  }

  private static int execute(Tool tool, String... arguments) {
    try {
      return commandLine(tool).execute(arguments);
    } catch (Error failure) {
      ErrorLine.print(tool.err(), reason(failure));
      return ExitStatus.NOT_RUN;
    }
  }

  private static CommandLine commandLine(Tool tool) {
    CommandLine line = CommandLines.of(tool);
    line.setOut(new PrintWriter(tool.out(), true, UTF_8));
    line.setErr(new PrintWriter(tool.err(), true, UTF_8));
    line.setParameterExceptionHandler((wrong, given) -> {
      String command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
      ErrorLine.print(tool.err(), wrongCall(wrong) + "; see " + command + " --help");
      return ExitStatus.NOT_RUN;
    });
    line.setExecutionExceptionHandler((failure, command, parsed) -> {
      ErrorLine.print(tool.err(), reason(failure));
      return ExitStatus.NOT_RUN;
    });
    return line;
  }

  private static String wrongCall(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && wrong.getCommandLine().getParent() == null) {
      return "there is no command %s; expected one of %s"
          .formatted(
              Shown.quoted(unmatched.getUnmatched().get(0)),
              String.join(", ", wrong.getCommandLine().getSubcommands().keySet()));
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String reason(Throwable failure) {
    if (failure instanceof CannotRunException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof InvalidDefinitionException invalid) {
      return "the status set has %d problem(s), the first is %s; see the command check for all"
          .formatted(invalid.problems().size(), invalid.problems().get(0));
    }
    return "the tool, or a set that it found, broke down: " + failure
        + "; if a plugin is given, try without it";
  }
}
