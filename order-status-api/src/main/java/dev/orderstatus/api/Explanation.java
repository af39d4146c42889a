package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A decision in words, for one reader. Immutable and thread-safe.
 *
 * @param reasons the reasons, the most specific first; none for an accepted decision
 * @param remedies the remedies, the best first
 * @param warnings the warnings of an accepted decision
 * @param effects the effects that reach the reader; all of them for the staff
 */
public record Explanation(
    List<Explained> reasons,
    List<Explained> remedies,
    List<Explained> warnings,
    List<Explained> effects) {

  /** Copies the lists. */
  public Explanation {
    reasons = List.copyOf(reasons);
    remedies = List.copyOf(remedies);
    warnings = List.copyOf(warnings);
    effects = List.copyOf(effects);
  }

  static Explanation of(
      Decision decision,
      Order order,
      Request request,
      Messages messages,
      Audience audience,
      Locale locale) {
    Function<Notice, Explained> explain = notice -> new Explained(
        notice,
        notice.values(order, request),
        messages.explain(notice, order, request, audience, locale));
    return new Explanation(
        decision.reasons().stream().map(explain).toList(),
        decision.remedies().stream().map(explain).toList(),
        decision.warnings().stream().map(explain).toList(),
        decision.effects().stream()
            .filter(effect -> audience == Audience.STAFF || effect.audience() == audience)
            .map(explain)
            .toList());
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("reasons", reasons)
        .with("remedies", remedies)
        .with("warnings", warnings)
        .with("effects", effects)
        .members();
  }
}
