package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.internal.JsonForm;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a message can do next. A page shows the text, and where there is an
 * action, its button beside it. Immutable and thread-safe.
 *
 * @param text the step in words, as plain text: escape it in HTML
 * @param action the action that the step is about, only if the reader can take it now
 * @param page the page of the shop that the step is about, such as {@code payment-page}
 */
public record NextStep(String text, Optional<Action> action, Optional<String> page) {

  /** Checks that nothing is missing. */
  public NextStep {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(page, "page");
  }

  /**
   * A step that is in words only.
   *
   * @param text the step in words
   * @return the step, without action and page
   */
  public static NextStep of(String text) {
    return new NextStep(text, Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    return text;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("text", text).with("action", action).with("page", page).members();
  }
}
