package dev.orderstatus.core.oracle;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The finite space of each set. First the full cross of the basics (type, status, payment, test,
 * account, action, actor), then the cross of what matters with each one of the extras. Lazy and
 * deterministic.
 */
public final class Enumeration {

  public static final String UNKNOWN_TYPE = "no-such-type";
  public static final String UNKNOWN_STATUS = "no-such-status";
  public static final String UNKNOWN_ACTION = "no-such-action";
  public static final String UNKNOWN_ACTOR = "no-such-actor";
  public static final String UNKNOWN_ATTRIBUTE = "no-such-attribute";

  static final Instant PLACED_AT = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant STATUS_SINCE = Instant.parse("2026-11-21T09:00:00Z");
  static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  static final Instant EARLY = Instant.parse("2026-11-21T08:00:00Z");
  /** The first and the last second of the day of AT. */
  static final Instant DAY_BEGINS = Instant.parse("2026-11-21T00:00:00Z");

  static final Instant DAY_ENDS = Instant.parse("2026-11-21T23:59:59Z");
  /** What an order about to be placed may give for its times; it is not read. */
  static final Instant NOT_READ = Instant.parse("2026-12-24T12:00:00Z");

  private static final List<String> PAYMENTS =
      List.of("not-required", "due", "interrupted", "unlinked", "paid", "refunded");
  private static final List<String> FEW_PAYMENTS = List.of("due", "paid");
  private static final List<Boolean> BOTH = List.of(false, true);
  private static final String BLANK = "  ";

  private Enumeration() {}

  /** All four sets. */
  public static Stream<Question> all() {
    return Stream.of("webshop", "reseller", "marketplace", "procurement").flatMap(Enumeration::of);
  }

  public static Stream<Question> of(String set) {
    return switch (set) {
      case "webshop" -> webshop();
      case "reseller" -> reseller();
      case "marketplace" -> marketplace();
      case "procurement" -> procurement();
      default -> throw new IllegalArgumentException(set);
    };
  }

  /** Section 4. */
  public static Stream<Question> webshop() {
    Space space = new Space(WebshopTable.TABLE, PAYMENTS, BUYERS);
    List<String> busy = List.of("customer", "staff", "system", "payment-provider");
    List<Cross> crosses = new ArrayList<>(space.common());
    crosses.add(space
        .known()
        .by(PAYMENTS, Question::withPayment)
        .by(BOTH, Question::withAccount)
        .by(BOTH, Question::withTest)
        .by(space.actions, Question::withAction)
        .by(space.actors, Question::withActor)
        .by(List.of(true), Question::withNotifyCustomer));
    crosses.add(space
        .known()
        .by(PAYMENTS, Question::withPayment)
        .by(BOTH, Question::withAccount)
        .by(BOTH, Question::withTest)
        .by(List.of("place", "view", "pay"), Question::withAction)
        .by(space.actors, Question::withActor)
        .by(List.of(true), Question::withAccountRequired));
    // together: reason, notify, account, early
    crosses.add(space
        .known()
        .by(PAYMENTS, Question::withPayment)
        .by(BOTH, Question::withAccount)
        .by(space.actions, Question::withAction)
        .by(busy, Question::withActor)
        .by(List.of("Because.", BLANK), Question::withReason)
        .by(BOTH, Question::withNotifyCustomer)
        .by(List.of(EARLY), Enumeration::early));
    crosses.add(paymentReferences(space));
    return stream(crosses);
  }

  /** Section 5. */
  public static Stream<Question> reseller() {
    Space space = new Space(ResellerTable.TABLE, PAYMENTS, BUYERS.subList(0, 2));
    List<Cross> crosses = new ArrayList<>(space.common());
    crosses.add(paymentReferences(space));
    crosses.add(space
        .known()
        .by(PAYMENTS, Question::withPayment)
        .by(List.of("place-manually", "submit-payment-proof"), Question::withAction)
        .by(List.of("customer", "staff", "system", "supplier"), Question::withActor)
        .by(Arrays.asList(null, false, true), (q, v) -> q.withAttribute("payment-proof", v))
        .by(Arrays.asList(null, false, true), (q, v) -> q.withInput("payment-proof", v))
        .by(List.of(AT, EARLY), Enumeration::early));
    crosses.add(space
        .known()
        .by(List.of("hold", "resume"), Question::withAction)
        .by(List.of("customer", "staff", "supplier"), Question::withActor)
        .by(
            Arrays.asList(null, "delay", "long-delivery-time"),
            (q, v) -> q.withAttribute("hold-reason", v))
        .by(
            Arrays.asList(null, "delay", "long-delivery-time"),
            (q, v) -> q.withInput("hold-reason", v))
        .by(
            Arrays.asList(null, "Two days more.", BLANK),
            (q, v) -> q.withAttribute("delay-note", v))
        .by(Arrays.asList(null, "Three days more.", BLANK), (q, v) -> q.withInput("delay-note", v))
        .by(List.of(AT, EARLY), Enumeration::early));
    return stream(crosses);
  }

  /** Section 6. */
  public static Stream<Question> marketplace() {
    Space space = new Space(MarketplaceTable.TABLE, List.of("due"), BUYERS.subList(0, 2));
    List<Cross> crosses = new ArrayList<>(space.common());
    crosses.add(space
        .known()
        .by(List.of("start", "send-quote", "purchase", "quote", "schedule"), Question::withAction)
        .by(List.of("customer", "staff", "supplier"), Question::withActor)
        .by(
            Arrays.asList(null, "microsoft", "other", BLANK),
            (q, v) -> q.withAttribute("vendor", v))
        .by(Arrays.asList(null, "microsoft", "other", BLANK), (q, v) -> q.withInput("vendor", v))
        .by(List.of(AT, EARLY), Enumeration::early));
    LocalDate today = LocalDate.of(2026, 11, 21);
    List<LocalDate> dates = Arrays.asList(null, today.minusDays(1), today, today.plusDays(1));
    crosses.add(space
        .known()
        .by(List.of("schedule", "date-reached"), Question::withAction)
        .by(List.of("customer", "staff", "system"), Question::withActor)
        .by(dates, (q, v) -> q.withAttribute("scheduled-for", v))
        .by(dates, (q, v) -> q.withInput("scheduled-for", v))
        .by(List.of(AT, EARLY, DAY_BEGINS, DAY_ENDS), Enumeration::early));
    crosses.add(space
        .known()
        .by(List.of("provisioning-rejected", "vendor-error", "retry"), Question::withAction)
        .by(space.actors, Question::withActor)
        .by(
            Arrays.asList(null, "No e-mail.", BLANK),
            (q, v) -> q.withAttribute("failure-reason", v))
        .by(
            Arrays.asList(null, "Wrong contact.", BLANK),
            (q, v) -> q.withInput("failure-reason", v)));
    return stream(crosses);
  }

  /** Section 7. */
  public static Stream<Question> procurement() {
    Space space = new Space(ProcurementTable.TABLE, List.of("due"), BUYERS.subList(0, 2));
    List<Cross> crosses = new ArrayList<>(space.common());
    List<String> acquisitions = Arrays.asList(null, "purchased", "financed", "leased");
    crosses.add(space
        .known()
        .by(List.of("modify", "cancel", "withdraw"), Question::withAction)
        .by(List.of("customer", "staff", "supplier", "approver"), Question::withActor)
        .by(acquisitions, (q, v) -> q.withAttribute("acquisition", v))
        .by(acquisitions, (q, v) -> q.withInput("acquisition", v))
        .by(
            Arrays.asList(null, "help@example.org", BLANK),
            (q, v) -> q.withAttribute("support-contact", v))
        .by(
            Arrays.asList(null, "desk@example.org", BLANK),
            (q, v) -> q.withInput("support-contact", v)));
    List<URI> links = Arrays.asList(
        null, URI.create("https://example.org/1"), URI.create("https://example.org/2"));
    List<LocalDate> dates =
        Arrays.asList(null, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2));
    crosses.add(space
        .known()
        .by(List.of("shipment-updated", "track"), Question::withAction)
        .by(List.of("customer", "staff", "supplier", "carrier"), Question::withActor)
        .by(links, (q, v) -> q.withAttribute("tracking-link", v))
        .by(links, (q, v) -> q.withInput("tracking-link", v))
        .by(dates, (q, v) -> q.withAttribute("estimated-shipping", v))
        .by(dates, (q, v) -> q.withInput("estimated-shipping", v))
        .by(List.of(AT, EARLY), Enumeration::early));
    return stream(crosses);
  }

  // ---- pieces ---------------------------------------------------------------------------------

  /**
   * payment-received with a reference on the order and in the inputs: none, same, different, blank.
   */
  private static Cross paymentReferences(Space space) {
    return space
        .known()
        .by(PAYMENTS, Question::withPayment)
        .by(List.of("payment-received"), Question::withAction)
        .by(space.actors, Question::withActor)
        .by(Arrays.asList(null, "P-1", BLANK), (q, v) -> q.withAttribute("payment-reference", v))
        .by(Arrays.asList(null, "P-1", "P-2", BLANK), (q, v) -> q.withInput("payment-reference", v))
        .by(List.of(AT, EARLY), Enumeration::early);
  }

  private static Stream<Question> stream(List<Cross> crosses) {
    return crosses.stream().flatMap(Cross::stream);
  }

  /** An order in a status; one about to be placed gives no times. */
  private static Question standing(Question q, String status) {
    return status.equals("new") ? q.withStatus(status).withTimes(null, null) : q.withStatus(status);
  }

  /**
   * The instant of the request; where it differs from AT, a new order gives times, which are not
   * read.
   */
  private static Question early(Question q, Instant at) {
    boolean givesTimes = q.status().equals("new") && !at.equals(AT);
    return givesTimes ? q.withAt(at).withTimes(NOT_READ, NOT_READ) : q.withAt(at);
  }

  /** Test order or not, customer with an account or not. */
  private record Buyer(boolean test, boolean account) {}

  private static final List<Buyer> BUYERS = List.of(
      new Buyer(false, true),
      new Buyer(true, false),
      new Buyer(false, false),
      new Buyer(true, true));

  /** The dimensions of a set. */
  private static final class Space {

    final Table table;
    final List<String> types;
    final List<String> statuses;
    final List<String> actions;
    final List<String> actors;
    final Question seed;
    final List<String> payments;
    final List<Buyer> buyers;

    /** Payments and buyers are varied less where no rule of the set reads them. */
    Space(Table table, List<String> payments, List<Buyer> buyers) {
      this.table = table;
      this.payments = payments;
      this.buyers = buyers;
      types = plus(table.types(), UNKNOWN_TYPE);
      statuses = plus(plus(List.of("new"), table.statusCodes()), UNKNOWN_STATUS);
      actions = plus(table.actions(), UNKNOWN_ACTION);
      actors = plus(Oracle.ACTORS, UNKNOWN_ACTOR);
      seed = Question.of(
          table.set(),
          table.types().get(0),
          "new",
          actions.get(0),
          "customer",
          PLACED_AT,
          STATUS_SINCE,
          AT);
    }

    /** Known types × all statuses. */
    Cross known() {
      return Cross.of(seed)
          .by(table.types(), Question::withType)
          .by(statuses, Enumeration::standing);
    }

    /** What every set has: the basics, then each extra over the known types. */
    List<Cross> common() {
      Cross asked = known().by(actions, Question::withAction).by(actors, Question::withActor);
      Cross withPayments = asked.by(payments, Question::withPayment);
      Cross unusual = Cross.of(seed)
          .by(types, Question::withType)
          .by(statuses, Enumeration::standing)
          .by(actions, Question::withAction)
          .by(actors, Question::withActor);
      return List.of(
          unusual
              .by(PAYMENTS, Question::withPayment)
              .by(buyers, (q, v) -> q.withTest(v.test()).withAccount(v.account())),
          withPayments.by(List.of(EARLY), Enumeration::early),
          asked
              .by(List.of("paid"), Question::withPayment)
              .by(List.of(STATUS_SINCE), Enumeration::early),
          withPayments.by(List.of("Because."), Question::withReason),
          asked
              .by(FEW_PAYMENTS, Question::withPayment)
              .by(List.of(BLANK), Question::withReason)
              .by(List.of(AT, EARLY), Enumeration::early),
          asked.by(FEW_PAYMENTS, Question::withPayment).by(BOTH, this::expecting),
          asked.by(BOTH, this::expecting).by(List.of(EARLY), Enumeration::early),
          asked.by(BOTH, Question::withAccount).by(List.of(true), Question::withNotifyCustomer),
          asked.by(BOTH, Question::withAccount).by(List.of(true), Question::withAccountRequired),
          unusual
              .by(List.of("x"), (q, v) -> q.withInput(UNKNOWN_ATTRIBUTE, v))
              .by(Arrays.asList(null, true), (q, v) -> v == null ? q : expecting(q, false)),
          unusual.by(List.of("x"), (q, v) -> q.withAttribute(UNKNOWN_ATTRIBUTE, v)),
          withPayments
              .by(List.of("Because."), Question::withReason)
              .by(List.of(everyAttribute()), Question::withInputs)
              .by(List.of("kept"), (q, v) -> q.withAttribute(UNKNOWN_ATTRIBUTE, v)));
    }

    /** expectedStatus: right or wrong. */
    private Question expecting(Question q, boolean right) {
      String first = table.statusCodes().get(0);
      String wrong = q.status().equals(first) ? table.statusCodes().get(1) : first;
      return q.withExpectedStatus(right ? q.status() : wrong);
    }

    /** "Any attribute that the set declares may be given with any action." */
    private Map<String, Object> everyAttribute() {
      return switch (table.set()) {
        case "webshop" -> Map.of("payment-reference", "P-9", "reference", "3SABC");
        case "reseller" ->
          Map.of(
              "payment-reference",
              "P-9",
              "payment-proof",
              true,
              "delivery-time",
              5L,
              "hold-reason",
              "long-delivery-time",
              "delay-note",
              "Later.");
        case "marketplace" ->
          Map.of(
              "vendor",
              "other",
              "scheduled-for",
              LocalDate.of(2026, 12, 1),
              "failure-reason",
              "Wrong contact.");
        default ->
          Map.of(
              "acquisition",
              "leased",
              "tracking-link",
              URI.create("https://example.org/9"),
              "estimated-shipping",
              LocalDate.of(2026, 12, 9),
              "support-contact",
              "help@example.org");
      };
    }

    private static List<String> plus(List<String> some, String... more) {
      return plus(some, List.of(more));
    }

    private static List<String> plus(List<String> some, List<String> more) {
      List<String> both = new ArrayList<>(some);
      both.addAll(more);
      return List.copyOf(both);
    }
  }
}
