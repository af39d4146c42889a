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
 * What an order's status means, in words. All of it is plain text: escape it where it is put into
 * HTML.
 *
 * <p>Immutable and thread-safe.
 *
 * @param locale the language it is in, which may be another than was asked for
 * @param label the status in a word or two, at most 40 characters
 * @param headline what is going on in a sentence, at most 80 characters
 * @param body what it means and what happens next
 * @param nextSteps what the reader can do, the first step first
 * @param promise the time that was promised, where there is one
 * @param phase the group of the order, by its status and payment; empty where the status is unknown
 *     or not for this reader
 * @param section the list in which the order stands; empty where the status is unknown or not for
 *     this reader
 */
public record StatusMessage(
    Locale locale,
    String label,
    String headline,
    String body,
    List<String> nextSteps,
    Optional<PromisedTime> promise,
    Optional<Phase> phase,
    Optional<Section> section) {

  /** Checks that nothing is missing, and copies the list. */
  public StatusMessage {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(body, "body");
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
        .with("nextSteps", nextSteps)
        .with("promise", promise)
        .with("phase", phase)
        .with("section", section)
        .members();
  }
}
