package dev.orderstatus.core.oracle;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A set held against the specification: each question is put to both. */
public final class Agreement {

  private static final int ENOUGH = 20;

  private final StatusSet set;
  private final List<OrderLifecycle> lifecycles;
  private final List<String> differences = new ArrayList<>();
  private int asked;

  private Agreement(StatusSet set) {
    this.set = set;
    lifecycles = List.of(
        lifecycle(false, false),
        lifecycle(true, false),
        lifecycle(false, true),
        lifecycle(true, true));
  }

  private OrderLifecycle lifecycle(boolean accountRequired, boolean guestPage) {
    Settings settings =
        Settings.standard().withAccountRequired(accountRequired).withGuestPage(guestPage);
    return OrderStatuses.compile(set, settings).get();
  }

  private OrderLifecycle lifecycle(Question question) {
    return lifecycles.get((question.accountRequired() ? 1 : 0) + (question.guestPage() ? 2 : 0));
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
        question ->
            question.action().equals("view") && question.equals(question.withNothingGiven()),
        agreement::list);
    return agreement;
  }

  /** The table of statuses, and the phase of each with each payment. */
  public static Agreement onStatuses(StatusSet set) {
    Agreement agreement = new Agreement(set);
    List<Table.Status> expected = Oracle.table(set.id()).statuses();
    List<Table.Status> actual = set.statuses().stream().map(Agreement::status).toList();
    agreement.asked = expected.size();
    agreement.compare("statuses", expected, actual);
    for (StatusDefinition status : set.statuses()) {
      for (Payment payment : Payment.values()) {
        agreement.compare(
            status.status() + " " + payment,
            PaymentTable.phase(status.phase().code(), payment.code()),
            status.phase(payment).code());
      }
    }
    return agreement;
  }

  public List<String> differences() {
    return differences;
  }

  public int asked() {
    return asked;
  }

  private interface Asking {
    void of(Question question, Asked asked, OrderLifecycle lifecycle);
  }

  private void ask(Predicate<Question> which, Asking asking) {
    Iterator<Question> all = Enumeration.of(set.id()).filter(which).iterator();
    while (all.hasNext() && differences.size() < ENOUGH) {
      Question question = all.next();
      asking.of(question, Asked.of(question), lifecycle(question));
      asked++;
    }
  }

  private void decide(Question question, Asked asking, OrderLifecycle lifecycle) {
    Answer expected = Oracle.answer(question);
    Answer actual = asking.answer(question, lifecycle);
    compare(question, expected, actual);
  }

  private void list(Question question, Asked asking, OrderLifecycle lifecycle) {
    Options options = lifecycle.options(
        asking.order(), asking.request().actor(), asking.request().at());
    List<Option> expected = Oracle.options(question);
    List<Option> actual = asking.options(options);
    compare(question, expected, actual);
    Set<String> possible = expected.stream()
        .filter(Option::isPossible)
        .map(Option::action)
        .collect(Collectors.toSet());
    for (String action : Oracle.table(set.id()).actions()) {
      boolean can = lifecycle.can(
          asking.order(),
          Action.of(action),
          asking.request().actor(),
          asking.request().at());
      compare("can " + action + " " + question, possible.contains(action), can);
    }
  }

  private static Table.Status status(StatusDefinition definition) {
    String ending = definition.ending().code();
    return new Table.Status(
        definition.status().value(),
        definition.phase().code(),
        lower(definition.section()),
        ending.equals("none") ? "" : ending);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void compare(Object question, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(question + "\n  expected " + expected + "\n  actual   " + actual);
    }
  }
}
