package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Answer;
import dev.orderstatus.benchmarks.workflow.PlainIfs;
import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Questions;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The libraries, by the names of the benchmarks that measure them; each is checked before it is
 * handed out.
 */
final class Libraries {

  static final List<String> NAMES =
      List.of("ours", "oursRequestBuilt", "handWritten", "table", "stateless4j", "cola", "spring");

  private Libraries() {}

  /** The library that a benchmark is named after. */
  static Library measuredBy(BenchmarkParams benchmark) {
    String name = benchmark.getBenchmark();
    return checked(name.substring(name.lastIndexOf('.') + 1));
  }

  static Library checked(String name) {
    Library library = library(name);
    List<Question> questions = Questions.mixed();
    for (int i = 0; i < questions.size(); i++) {
      check(name, questions.get(i), library.meaning(i, library.decide(i)));
    }
    if (!library.walk().toString().equalsIgnoreCase("delivered")) {
      throw new IllegalStateException(name + " does not walk to the end of the happy path");
    }
    return library;
  }

  private static Library library(String name) {
    return switch (name) {
      case "ours" -> new OrderStatusLibrary();
      case "oursRequestBuilt" -> new RequestBuiltLibrary();
      case "handWritten" -> new SwitchLibrary();
      case "table" -> new TableLibrary();
      case "stateless4j" -> new StatelessLibrary();
      case "cola" -> new ColaLibrary();
      case "spring" -> new SpringLibrary();
      default ->
        throw new IllegalArgumentException("no library \"" + name + "\"; there are " + NAMES);
    };
  }

  private static void check(String name, Question question, Answer given) {
    Answer expected = PlainIfs.answer(question);
    if (!given.agreesWith(expected)) {
      throw new IllegalStateException(
          "%s answers %s to %s; expected %s".formatted(name, given, question, expected));
    }
  }
}
