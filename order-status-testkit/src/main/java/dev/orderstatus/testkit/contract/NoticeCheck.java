package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks that every notice of a decision has a text, once for each action and set of known details.
 */
final class NoticeCheck {

  private static final Reason UNHEARD_OF = Reason.of(ReasonCode.of("testkit:unheard-of"));

  private record Seen(Action action, Notice notice, Set<String> details, boolean hidden) {}

  private final OrderLifecycle lifecycle;
  private final List<Locale> languages;
  private final Faults faults;
  private final TextCheck check;
  private final Set<Seen> seen = new HashSet<>();

  NoticeCheck(OrderLifecycle lifecycle, List<Locale> languages, Faults faults) {
    this.lifecycle = lifecycle;
    this.languages = languages;
    this.faults = faults;
    this.check = new TextCheck(lifecycle.definition(), faults);
  }

  void look(Order order, Request request, Decision decision) {
    for (Notice notice : notices(decision)) {
      Set<String> details = notice.values(order, request).keySet();
      if (seen.add(new Seen(request.action(), notice, Set.copyOf(details), isHidden(order)))) {
        explain(notice, order, request);
      }
    }
  }

  /** A customer who may not see an order reads the same of every reason. */
  private boolean isHidden(Order order) {
    return lifecycle.definition().statuses().stream()
        .anyMatch(row -> row.hidden() && row.status().equals(order.status()));
  }

  private static List<Notice> notices(Decision decision) {
    List<Notice> notices = new ArrayList<>(decision.reasons());
    notices.addAll(decision.remedies());
    if (decision.isAccepted()) {
      notices.addAll(decision.effects());
      notices.addAll(decision.warnings());
    }
    return notices;
  }

  private void explain(Notice notice, Order order, Request request) {
    for (Audience audience : readers(notice)) {
      for (Locale locale : languages) {
        Text text = lifecycle.messages().explain(notice, order, request, audience, locale);
        Text neutral = lifecycle.messages().explain(UNHEARD_OF, order, request, audience, locale);
        String what = "%s of %s for %s".formatted(notice.code(), request.action(), audience);
        check.sentence(what, text, locale);
        boolean neutralOnPurpose = audience == Audience.CUSTOMER && isHidden(order);
        if (text.equals(neutral) && !neutralOnPurpose) {
          faults.add("%s, in %s: there is no text of its own".formatted(what, locale));
        }
      }
    }
  }

  /** An effect has a text for its own reader; staff may read all the others. */
  private static List<Audience> readers(Notice notice) {
    return notice instanceof Effect effect
        ? effect.audience() == Audience.CUSTOMER
            ? List.of(Audience.CUSTOMER, Audience.STAFF)
            : List.of(effect.audience())
        : List.of(Audience.CUSTOMER, Audience.STAFF);
  }
}
