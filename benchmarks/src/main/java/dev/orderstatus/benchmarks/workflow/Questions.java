package dev.orderstatus.benchmarks.workflow;

import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The questions that every library answers: 1,024, drawn with a fixed seed. Most are refused, like
 * those of a screen that asks for each of its buttons.
 */
public final class Questions {

  public static final int COUNT = 1024;

  public static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");
  public static final Instant AT = SINCE.plus(Duration.ofHours(1));

  private static final long SEED = 20261121;

  private Questions() {}

  public static List<Question> mixed() {
    Random random = new Random(SEED);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      questions.add(question(random, i % 8 == 0));
    }
    return List.copyOf(questions);
  }

  /** The questions of a walk along the happy path, each in its status. */
  public static List<Question> happyPath() {
    List<Question> questions = new ArrayList<>();
    Status status = Status.RECEIVED;
    for (Step step : Workflow.HAPPY_PATH) {
      Question question = new Question(
          new ShopOrder(status, Payment.PAID, SINCE), new Ask(step, Role.STAFF, AT, null));
      questions.add(question);
      Status next = PlainIfs.answer(question).to();
      if (next == null) {
        throw new IllegalStateException("the happy path ends at " + question);
      }
      status = next;
    }
    return List.copyOf(questions);
  }

  /** One question in eight is about something that the workflow has a row for. */
  private static Question question(Random random, boolean likely) {
    Row row = Workflow.ROWS.get(random.nextInt(Workflow.ROWS.size()));
    Status status = likely ? row.from() : one(random, Status.values());
    Step step = likely ? row.step() : one(random, Step.values());
    Role role = random.nextInt(10) < 6 ? Role.STAFF : one(random, Role.values());
    Payment payment = random.nextBoolean() ? Payment.PAID : Payment.DUE;
    boolean late = random.nextInt(32) == 0;
    Status seen = random.nextInt(16) == 0 ? one(random, Status.values()) : status;
    Status expected = random.nextBoolean() ? seen : null;
    return new Question(
        new ShopOrder(status, payment, SINCE),
        new Ask(step, role, late ? SINCE.minusSeconds(1) : AT, expected));
  }

  private static <T> T one(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
