package dev.orderstatus.core.oracle;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A set held against the specification: each question is put to both. */
public final class Agreement {

  private static final int ENOUGH = 20;

  private final StatusSet set;
  private final OrderLifecycle open;
  private final OrderLifecycle accountsOnly;
  private final List<String> differences = new ArrayList<>();
  private int asked;

  private Agreement(StatusSet set) {
    this.set = set;
    this.open = OrderStatuses.compile(set, Settings.standard()).get();
    this.accountsOnly = OrderStatuses.compile(set, Settings.standard().withAccountRequired(true))
        .get();
  }

  /** Every question about what is to be decided, until there are differences enough. */
  public static Agreement onDecisions(StatusSet set) {
    return onDecisions(set, 1);
  }

  /** One of so many questions about what is to be decided, all over the space. */
  public static Agreement onDecisions(StatusSet set, int oneOf) {
    Agreement agreement = new Agreement(set);
    AtomicInteger number = new AtomicInteger();
    agreement.ask(question -> number.getAndIncrement() % oneOf == 0, agreement::decide);
    return agreement;
  }

  /** What every actor can do in every state of an order, in the order of the set's table. */
  public static Agreement onOptions(StatusSet set) {
    Agreement agreement = new Agreement(set);
    agreement.ask(
        question -> question.action().equals("view") && question.inputs().isEmpty(),
        agreement::list);
    return agreement;
  }

  /** The table of statuses. */
  public static Agreement onStatuses(StatusSet set) {
    Agreement agreement = new Agreement(set);
    List<Table.Status> expected = Oracle.table(set.id()).statuses();
    List<Table.Status> actual = set.statuses().stream().map(Agreement::status).toList();
    agreement.asked = expected.size();
    agreement.compare("statuses", expected, actual);
    return agreement;
  }

  public List<String> differences() {
    return differences;
  }

  public int asked() {
    return asked;
  }

  private interface Asking {
    void of(Question question, Asked it, OrderLifecycle lifecycle);
  }

  private void ask(Predicate<Question> which, Asking asking) {
    Iterator<Question> all = Enumeration.of(set.id()).filter(which).iterator();
    while (all.hasNext() && differences.size() < ENOUGH) {
      Question question = all.next();
      asking.of(question, Asked.of(question), question.accountRequired() ? accountsOnly : open);
      asked++;
    }
  }

  private void decide(Question question, Asked it, OrderLifecycle lifecycle) {
    Answer expected = Oracle.answer(question);
    Answer actual = it.answer(question, lifecycle.decide(it.order(), it.request()));
    if (!agree(expected, actual)) {
      compare(question, expected, actual);
    }
  }

  private void list(Question question, Asked it, OrderLifecycle lifecycle) {
    Options options =
        lifecycle.options(it.order(), it.request().actor(), it.request().at());
    List<Option> expected = Oracle.options(question);
    compare(
        question,
        expected.stream()
            .filter(Option::allowed)
            .map(option -> option.action() + " " + option.needs())
            .toList(),
        options.allowed().stream().map(one -> one.action() + " " + one.needs()).toList());
    compare(
        question,
        expected.stream()
            .filter(option -> !option.allowed())
            .map(option -> option.action() + " " + option.reasons())
            .toList(),
        options.refused().stream()
            .map(one -> one.action() + " " + Asked.codes(one.why().reasons()))
            .toList());
    for (Option option : expected) {
      options.refused().stream()
          .filter(one -> one.action().value().equals(option.action()))
          .forEach(one -> compare(
              question,
              option.remedies(),
              assigned(option.remedies(), codes(one.why().remedies()))));
    }
  }

  private static Table.Status status(StatusDefinition it) {
    OrderStatus status = it.status();
    String ends = it.ending() == StatusDefinition.Ending.NONE ? "" : lower(it.ending());
    return new Table.Status(status.value(), it.phase().code(), lower(it.section()), ends);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void compare(Object question, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(question + "\n  expected " + expected + "\n  actual   " + actual);
    }
  }

  /**
   * Remedies and parameters beyond those the specification assigns in so many words are the set's
   * own.
   */
  private static boolean agree(Answer expected, Answer actual) {
    return expected.decision().equals(actual.decision())
        && expected.from().equals(actual.from())
        && expected.to().equals(actual.to())
        && Objects.equals(expected.code(), actual.code())
        && expected.reasons().equals(actual.reasons())
        && expected.remedies().equals(assigned(expected.remedies(), actual.remedies()))
        && expected.effects().equals(actual.effects())
        && expected.warnings().equals(actual.warnings())
        && sameOrder(expected.after(), actual.after())
        && actual.parameters().entrySet().containsAll(expected.parameters().entrySet());
  }

  private static List<String> assigned(List<String> expected, List<String> actual) {
    return actual.stream().filter(expected::contains).toList();
  }

  private static List<String> codes(List<Remedy> remedies) {
    return remedies.stream().map(remedy -> remedy.code().value()).toList();
  }

  private static boolean sameOrder(Answer.After expected, Answer.After actual) {
    return expected.status().equals(actual.status())
        && Objects.equals(expected.statusSince(), actual.statusSince())
        && Objects.equals(expected.placedAt(), actual.placedAt())
        && expected.payment().equals(actual.payment())
        && Map.copyOf(expected.attributes()).equals(Map.copyOf(actual.attributes()));
  }
}
