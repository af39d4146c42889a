package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The contract of texts, in every language and for every reader: they exist, are in the requested
 * language, are short enough, and have no placeholders or codes.
 */
public interface TextContract extends SetUnderTest {

  /**
   * Every status has a label, a headline and a body, for every order that has a message of its own.
   */
  @Test
  default void everyStatusHasAMessageForEveryReader() {
    Faults faults = new Faults();
    TextCheck check = new TextCheck(set(), faults);
    Messages messages = lifecycle().messages();
    Map<Object, Boolean> promising = set().statuses().stream()
        .collect(
            Collectors.toMap(StatusDefinition::status, each -> !each.promises().isEmpty()));
    List<Locale> languages = languages();
    for (Order order : questions().ordersWithMessages()) {
      Instant now = order.statusSince();
      boolean promised = promising.getOrDefault(order.status(), false);
      for (Instant at : promised ? List.of(now, now.plus(Duration.ofDays(365))) : List.of(now)) {
        for (Locale locale : languages) {
          for (Audience audience : Audience.values()) {
            StatusMessage message = messages.describe(order, at, audience, locale);
            check.message("status " + order.status() + " for " + audience, message, locale);
          }
        }
      }
    }
    faults.throwIfAny("every status has a message for every reader");
  }

  /** Every reason, remedy, warning and effect that ever appears has a text. */
  @Test
  default void everyReasonRemedyWarningAndEffectHasAText() {
    Faults faults = new Faults();
    OrderLifecycle lifecycle = lifecycle();
    NoticeCheck check = new NoticeCheck(lifecycle, languages(), faults);
    questions()
        .forEach((order, request) -> check.look(order, request, lifecycle.decide(order, request)));
    faults.throwIfAny("every reason, remedy, warning and effect has a text");
  }

  /** Every status and every action has a label of at most 40 characters. */
  @Test
  default void everyStatusAndActionHasALabel() {
    Faults faults = new Faults();
    StatusSet set = set();
    TextCheck check = new TextCheck(set, faults);
    Messages messages = lifecycle().messages();
    for (Locale locale : languages()) {
      for (StatusDefinition status : set.statuses()) {
        check.label("status " + status.status(), messages.label(status.status(), locale), locale);
      }
      for (ActionDefinition action : set.actions()) {
        check.label("action " + action.action(), messages.label(action.action(), locale), locale);
      }
    }
    faults.throwIfAny("every status and action has a label");
  }

  /** Every variant and every note of a message appears at times. */
  @Test
  default void everyVariantAndNoteIsShownAtTimes() {
    Faults faults = new Faults();
    new ShownCheck(questions()).run(faults);
    faults.throwIfAny("every variant and note is shown at times");
  }

  /** Only staff read messages about a status that is hidden from the customer. */
  @Test
  default void hiddenStatusesAreToldToStaffOnly() {
    Faults faults = new Faults();
    QuestionSpace questions = questions();
    Messages messages = questions.lifecycle().messages();
    Map<Object, Boolean> hidden = set().statuses().stream()
        .collect(Collectors.toMap(StatusDefinition::status, StatusDefinition::hidden));
    for (Order order : questions.ordersWithMessages()) {
      if (hidden.getOrDefault(order.status(), false)) {
        StatusMessage message = messages.describe(order, order.statusSince(), Locale.ENGLISH);
        String label = messages.label(order.status(), Locale.ENGLISH).value();
        if (message.phase().isPresent() || message.label().equals(label)) {
          faults.add("the customer reads \"%s\" of an order in %s"
              .formatted(message.label(), order.status()));
        }
      }
    }
    faults.throwIfAny("hidden statuses are shown to staff only");
  }
}
