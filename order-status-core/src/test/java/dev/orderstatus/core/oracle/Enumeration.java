package dev.orderstatus.core.oracle;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The finite space of each set: what is asked of every set, then the cross of what matters together
 * in this one. Lazy and deterministic.
 */
public final class Enumeration {

  private Enumeration() {}

  public static Stream<Question> of(String set) {
    Space space = new Space(Oracle.table(set));
    List<Cross> crosses = new ArrayList<>(space.common());
    crosses.addAll(
        switch (set) {
          case "webshop" -> webshop(space);
          case "reseller" -> reseller(space);
          case "marketplace" -> marketplace(space);
          case "procurement" -> procurement(space);
          default -> throw new IllegalArgumentException(set);
        });
    return crosses.stream().flatMap(Cross::stream);
  }

  /** Section 4. */
  private static List<Cross> webshop(Space space) {
    return List.of(
        Space.buyers(Space.payments(space.asked(space.busyActors))),
        Space.withReason(Space.payments(space.asked(space.busyActors)))
            .by(Space.BOTH, Question::withAccount)
            .by(Space.BOTH, Question::withNotifyCustomer),
        Space.buyers(space
            .known()
            .by(List.of("place", "view"), Question::withAction)
            .by(space.actors, Question::withActor)
            .by(Space.BOTH, Question::withAccountRequired)
            .by(Space.BOTH, Question::withGuestPage)),
        space
            .known()
            .by(List.of("ship", "unship", "change-reference"), Question::withAction)
            .by(List.of("customer", "staff"), Question::withActor)
            .by(Arrays.asList(null, Space.REASON), Question::withReason)
            .by(
                Arrays.asList(null, "OLD-1", Values.BLANK),
                (q, v) -> q.withAttribute("reference", v))
            .by(
                Arrays.asList(null, "OLD-1", "NEW-2", Values.BLANK),
                (q, v) -> q.withInput("reference", v)));
  }

  /** Section 5. */
  private static List<Cross> reseller(Space space) {
    return List.of(
        Space.payments(space
            .known()
            .by(
                List.of("view", "place-manually", "submit-payment-proof", "pay"),
                Question::withAction)
            .by(List.of("customer", "staff"), Question::withActor)
            .by(
                Arrays.asList(null, false, true, Values.BLANK),
                (q, v) -> q.withAttribute("payment-proof", v))
            .by(Arrays.asList(null, true), (q, v) -> q.withInput("payment-proof", v))),
        space
            .known()
            .by(List.of("view", "hold", "update-delay", "resume"), Question::withAction)
            .by(List.of("customer", "staff", "supplier"), Question::withActor)
            .by(
                Arrays.asList(null, "delay", "long-delivery-time", Values.BLANK),
                (q, v) -> q.withAttribute("hold-reason", v))
            .by(
                Arrays.asList(null, "delay", "long-delivery-time"),
                (q, v) -> q.withInput("hold-reason", v))
            .by(
                Arrays.asList(null, "Two days more.", Values.BLANK),
                (q, v) -> q.withAttribute("delay-note", v))
            .by(
                Arrays.asList(null, "Three days more.", Values.BLANK),
                (q, v) -> q.withInput("delay-note", v)));
  }

  /** Section 6. */
  private static List<Cross> marketplace(Space space) {
    LocalDate today = LocalDate.ofInstant(Instants.AT, ZoneOffset.UTC);
    List<LocalDate> dates = Arrays.asList(null, today.minusDays(1), today, today.plusDays(1));
    return List.of(
        space
            .known()
            .by(
                List.of("view", "start", "send-quote", "purchase", "quote", "schedule"),
                Question::withAction)
            .by(List.of("customer", "staff", "supplier"), Question::withActor)
            .by(
                Arrays.asList(null, "microsoft", "other", Values.BLANK),
                (q, v) -> q.withAttribute("vendor", v))
            .by(Arrays.asList(null, "microsoft", "other"), (q, v) -> q.withInput("vendor", v)),
        space
            .known()
            .by(List.of("view", "schedule", "date-reached"), Question::withAction)
            .by(List.of("customer", "staff", "system"), Question::withActor)
            .by(dates, (q, v) -> q.withAttribute("scheduled-for", v))
            .by(dates, (q, v) -> q.withInput("scheduled-for", v))
            .by(
                List.of(
                    Instants.AT, Instants.EARLY, Instants.DAY_BEGINS, Instants.DAY_ENDS),
                Instants::at),
        space
            .known()
            .by(List.of("provisioning-rejected", "vendor-error", "retry"), Question::withAction)
            .by(List.of("customer", "staff", "supplier"), Question::withActor)
            .by(
                Arrays.asList(null, "No e-mail.", Values.BLANK),
                (q, v) -> q.withAttribute("failure-reason", v))
            .by(
                Arrays.asList(null, "Wrong contact.", Values.BLANK),
                (q, v) -> q.withInput("failure-reason", v))
            .by(Instants.NEARLY, Instants::at));
  }

  /** Section 7. */
  private static List<Cross> procurement(Space space) {
    List<String> acquisitions = Arrays.asList(null, "purchased", "financed", "leased");
    List<URI> links = Arrays.asList(
        null, URI.create("https://example.org/1"), URI.create("https://example.org/2"));
    List<LocalDate> dates =
        Arrays.asList(null, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2));
    return List.of(
        space
            .known()
            .by(List.of("view", "modify", "cancel", "withdraw"), Question::withAction)
            .by(List.of("customer", "staff", "supplier", "approver"), Question::withActor)
            .by(acquisitions, (q, v) -> q.withAttribute("acquisition", v))
            .by(acquisitions, (q, v) -> q.withInput("acquisition", v))
            .by(
                Arrays.asList(null, "help@example.org", Values.BLANK),
                (q, v) -> q.withAttribute("support-contact", v))
            .by(List.of(Instants.AT, Instants.EARLY), Instants::at),
        space
            .known()
            .by(List.of("view", "shipment-updated", "track"), Question::withAction)
            .by(List.of("customer", "staff", "supplier", "carrier"), Question::withActor)
            .by(links, (q, v) -> q.withAttribute("tracking-link", v))
            .by(Space.plusMisfits(links), (q, v) -> q.withInput("tracking-link", v))
            .by(dates, (q, v) -> q.withAttribute("estimated-shipping", v))
            .by(Space.plusMisfits(dates), (q, v) -> q.withInput("estimated-shipping", v))
            .by(List.of(Instants.AT, Instants.EARLY), Instants::at));
  }
}
