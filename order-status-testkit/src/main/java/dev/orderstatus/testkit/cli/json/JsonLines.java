package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.testkit.log.Line;
import dev.orderstatus.testkit.log.Lines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * One JSON object a line in, one JSON object a line out, in the same order.
 *
 * <p>A bad line gives {@code {"line":N,"error":"..."}} in its place. Needs memory for one line,
 * whatever the size of the input. Writes the answers before it waits for the next line.
 */
public final class JsonLines {

  /** Answers one line. */
  interface Answer {
    /**
     * Answers a question with what Jackson writes.
     *
     * @throws BadLineException when the question is no good
     */
    Object to(JsonObject question);
  }

  /** The number of bytes of answers that are kept before they are written. */
  private static final int HELD = 1 << 16;

  private final Answer answer;

  private JsonLines(Answer answer) {
    this.answer = answer;
  }

  /**
   * Decides requests.
   *
   * @param lifecycle the lifecycle that decides
   * @return what answers them
   */
  public static JsonLines deciding(OrderLifecycle lifecycle) {
    return new JsonLines(new DecideAnswer(lifecycle));
  }

  /**
   * Lists what an actor may do.
   *
   * @param lifecycle the lifecycle that decides
   * @return what answers them
   */
  public static JsonLines listingOptions(OrderLifecycle lifecycle) {
    return new JsonLines(new OptionsAnswer(lifecycle));
  }

  /**
   * Answers with the messages for customers.
   *
   * @param lifecycle the lifecycle with the texts
   * @return what answers them
   */
  public static JsonLines tellingCustomers(OrderLifecycle lifecycle) {
    return new JsonLines(new MessageAnswer(lifecycle));
  }

  /**
   * Answers with the standing of orders with several payments and parcels.
   *
   * @return what answers them
   */
  public static JsonLines tellingStandings() {
    return new JsonLines(new StandingAnswer());
  }

  /**
   * Answers every line.
   *
   * @param in the questions, UTF-8
   * @param out takes the answers, UTF-8; flushed at the end, not closed
   * @return true if all lines were good; if {@code out} fails, which ends the work early, all
   *     answered lines
   * @throws IOException when the input cannot be read
   */
  public boolean answer(InputStream in, PrintStream out) throws IOException {
    boolean good = true;
    int held = 0;
    OutputStream buffered = new BufferedOutputStream(out, HELD);
    Lines lines = new Lines(in, StandardCharsets.UTF_8, Limits.LINE);
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text;
      try {
        text = answerTo(line.get());
      } catch (BadLineException bad) {
        good = false;
        text = complaint(line.get(), String.valueOf(bad.getMessage()));
      }
      byte[] answer = (text + "\n").getBytes(StandardCharsets.UTF_8);
      buffered.write(answer);
      held += answer.length;
      if (lines.mustWait() || held >= HELD) {
        buffered.flush();
        held = 0;
        if (out.checkError()) {
          // Nobody takes the answers any more: the input may have no end.
          return good;
        }
      }
    }
    buffered.flush();
    return good;
  }

  private String answerTo(Line line) {
    if (line.fault() == Line.Fault.TOO_LONG) {
      throw new BadLineException("line is longer than " + Limits.LINE + " characters");
    }
    if (line.fault() == Line.Fault.MALFORMED) {
      throw new BadLineException("the line is not UTF-8; save the input in UTF-8");
    }
    String text = line.text();
    if (text.isBlank()) {
      throw new BadLineException("the line is blank; expected one JSON object a line");
    }
    JsonObject question = JsonObject.parse(text);
    try {
      return Json.write(answer.to(question));
    } catch (BadLineException bad) {
      throw bad;
    } catch (JacksonException broken) {
      throw brokenDown(Optional.ofNullable(broken.getCause()).orElse(broken));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError broken) {
      // A set may hold conditions that somebody else wrote; the other lines are answered still.
      throw brokenDown(broken);
    }
  }

  private static BadLineException brokenDown(Throwable broken) {
    return new BadLineException("the status set broke down on this question: " + broken);
  }

  private static String complaint(Line line, String error) {
    return Json.write(Json.object().put("line", line.number()).put("error", error));
  }
}
