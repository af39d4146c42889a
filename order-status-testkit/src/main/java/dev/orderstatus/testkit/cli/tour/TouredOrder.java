package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An order of a sample: its story, every step, and the languages in which its customer is told. */
record TouredOrder(String title, List<Step> steps, List<Locale> languages) {

  private static final Duration LATER = Duration.ofHours(1);

  Order placed() {
    return steps.get(0).before();
  }

  Order now() {
    return last().after();
  }

  /** What the customer reads an hour after the last step, in each of the languages. */
  List<StatusMessage> told(Messages messages) {
    Instant at = last().request().at().plus(LATER);
    return languages.stream()
        .map(locale -> messages.describe(now(), at, locale))
        .toList();
  }

  private Step last() {
    return steps.get(steps.size() - 1);
  }
}
