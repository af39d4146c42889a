package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The dimensions of a set, and what is asked of every set. */
final class Space {

  static final String UNKNOWN_TYPE = "no-such-type";
  static final String UNKNOWN_STATUS = "no-such-status";
  /** "(new) … is no code, so that a shop may have a status `new` of its own": unknown here. */
  static final String STATUS_NEW = "new";

  static final String UNKNOWN_ACTION = "no-such-action";
  static final String UNKNOWN_ACTOR = "no-such-actor";

  static final List<Boolean> BOTH = List.of(false, true);
  static final String REASON = "Because.";

  private static final List<String> FEW_PAYMENTS = List.of("due", "paid", "unlinked");
  private static final List<String> EXPECTATIONS = List.of("right", "wrong", Question.NEW);
  private static final List<String> MONEY = List.of(
      "payment-received",
      "payment-interrupted",
      "payment-failed",
      "payment-refunded",
      "link-payment",
      "place-manually",
      "withdraw-payment");

  /** Test order or not, customer with an account or not. */
  private record Buyer(boolean test, boolean account) {}

  private static final List<Buyer> BUYERS = List.of(
      new Buyer(false, true),
      new Buyer(true, false),
      new Buyer(false, false),
      new Buyer(true, true));

  final Table table;
  final List<String> actions;
  final List<String> actors = plus(Unknown.ACTORS, UNKNOWN_ACTOR);
  final List<String> busyActors;
  private final List<String> statuses;
  private final Question seed;

  Space(Table table) {
    this.table = table;
    busyActors = Unknown.ACTORS.stream().filter(table::knowsActor).toList();
    actions = plus(table.actions(), UNKNOWN_ACTION);
    statuses = plus(List.of(Question.NEW), plus(table.statusCodes(), STATUS_NEW));
    seed = new Question(
        table.set(),
        new Facts(
            table.types().get(0),
            Question.NEW,
            "due",
            false,
            true,
            Map.of(),
            Instants.STATUS_SINCE,
            Instants.PLACED_AT),
        Ask.of(actions.get(0), "customer", Instants.AT),
        false,
        false);
  }

  /** Known types × all statuses. */
  Cross known() {
    return Cross.of(seed)
        .by(table.types(), Question::withType)
        .by(statuses, Instants::standing);
  }

  /** Known types × all statuses × all actions × some actors. */
  Cross asked(List<String> someActors) {
    return known().by(actions, Question::withAction).by(someActors, Question::withActor);
  }

  private Cross unusual() {
    return Cross.of(seed)
        .by(plus(table.types(), UNKNOWN_TYPE), Question::withType)
        .by(plus(statuses, UNKNOWN_STATUS), Instants::standing)
        .by(actions, Question::withAction)
        .by(actors, Question::withActor);
  }

  static Cross buyers(Cross cross) {
    return cross.by(BUYERS, (q, v) -> q.withTest(v.test()).withAccount(v.account()));
  }

  static Cross payments(Cross cross) {
    return cross.by(Rule.PAYMENTS, Question::withPayment);
  }

  static Cross withReason(Cross cross) {
    return cross.by(List.of(REASON), Question::withReason);
  }

  Cross withEveryAttribute(Cross cross) {
    return cross.by(
        List.of(Values.every(table.set())),
        (q, all) -> q.withAttributes(Facts.plus(all, Values.UNKNOWN_ATTRIBUTE, "kept")));
  }

  /** The basics; then each extra where it can make a difference. */
  List<Cross> common() {
    Cross plain = asked(actors);
    Cross busy = withReason(asked(busyActors));
    Cross few = busy.by(FEW_PAYMENTS, Question::withPayment);
    Cross inputs = busy.by(Values.inputs(table.set()), Question::withInputs);
    return List.of(
        payments(plain),
        unusual(),
        buyers(plain),
        buyers(plain)
            .by(List.of(true), Question::withAccountRequired)
            .by(List.of(true), Question::withGuestPage),
        withEveryAttribute(payments(busy)),
        few.by(Instants.NEARLY, Instants::at),
        few.by(List.of(Values.BLANK), Question::withReason),
        busy.by(EXPECTATIONS, this::expecting)
            .by(List.of(Instants.AT, Instants.EARLY), Instants::at),
        busy.by(BOTH, Question::withAccount).by(BOTH, Question::withNotifyCustomer),
        inputs,
        unusual()
            .by(List.of(Map.of(Values.UNKNOWN_ATTRIBUTE, "x")), Question::withInputs)
            .by(List.of("wrong"), this::expecting),
        numbers());
  }

  /** What is about money with a number on the order and in the inputs, or none, or not usable. */
  private Cross numbers() {
    Cross money = known()
        .by(MONEY.stream().filter(actions::contains).toList(), Question::withAction)
        .by(List.of("payment-provider", "staff"), Question::withActor);
    return withReason(payments(money))
        .by(List.of(true), (q, v) -> q.withAttribute("payment-proof", v))
        .by(
            Arrays.asList(null, "P-1", Values.BLANK),
            (q, v) -> q.withAttribute("payment-reference", v))
        .by(
            Arrays.asList(null, "P-1", "P-2", Values.BLANK, 9L),
            (q, v) -> q.withInput("payment-reference", v));
  }

  private Question expecting(Question q, String expectation) {
    String first = table.statusCodes().get(0);
    return q.withExpectedStatus(
        switch (expectation) {
          case "right" -> q.status();
          case "wrong" -> q.in(first) ? table.statusCodes().get(1) : first;
          default -> expectation;
        });
  }

  /** These values, a blank text, and one that is of no such kind. */
  static List<Object> plusMisfits(List<?> values) {
    List<Object> more = new ArrayList<>(values);
    more.add(Values.BLANK);
    more.add("nothing of the kind");
    return more;
  }

  static List<String> plus(List<String> some, String one) {
    return plus(some, List.of(one));
  }

  private static List<String> plus(List<String> some, List<String> more) {
    List<String> both = new ArrayList<>(some);
    both.addAll(more);
    return List.copyOf(both);
  }
}
