package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of an order's status, in words. All texts are plain text: escape them in HTML.
 *
 * <p>Immutable and thread-safe.
 *
 * @param locale the language of the texts, which may differ from the requested one
 * @param label the status in a word or two, at most 40 characters
 * @param headline one sentence about the current state, at most 80 characters
 * @param body the meaning of the status and the next events
 * @param details where the units, the money and the parcels of an order with parts are, one line
 *     each; empty for other orders
 * @param nextSteps the reader's possible next steps, the first one first
 * @param promise the promised time, if there is one
 * @param phase the group of the order, by its status and payment; empty if the status is unknown or
 *     hidden from this reader
 * @param section the list that the order is in; empty if the status is unknown or hidden from this
 *     reader
 */
public record StatusMessage(
    Locale locale,
    String label,
    String headline,
    String body,
    List<Text> details,
    List<NextStep> nextSteps,
    Optional<PromisedTime> promise,
    Optional<Phase> phase,
    Optional<Section> section) {

  /** Checks that nothing is missing, and copies the lists. */
  public StatusMessage {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(body, "body");
    details = List.copyOf(details);
    nextSteps = List.copyOf(nextSteps);
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(section, "section");
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("locale", locale)
        .with("label", label)
        .with("headline", headline)
        .with("body", body)
        .with("details", details.isEmpty() ? Optional.empty() : details)
        .with("nextSteps", nextSteps)
        .with("promise", promise)
        .with("phase", phase)
        .with("section", section)
        .members();
  }
}
