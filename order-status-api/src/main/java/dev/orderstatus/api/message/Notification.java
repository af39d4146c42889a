package dev.orderstatus.api.message;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail, a push notification or a text on a page that an effect asks for, ready to be sent. The
 * library sends nothing. Immutable and thread-safe.
 *
 * @param locale the language of the texts, which may differ from the requested one
 * @param subject the subject, plain text in one line
 * @param preheader the line that a mailbox shows after the subject
 * @param text the whole message as plain text, with line ends
 * @param html the whole message as HTML: a document for an e-mail, else a section of a page
 * @param brief the message for a text message or a push notification, with the order's code: at
 *     most 160 characters, 70 if a sign needs another alphabet than that of text messages
 */
public record Notification(
    Locale locale, String subject, String preheader, String text, String html, String brief) {

  /** Checks that nothing is missing. */
  public Notification {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(preheader, "preheader");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(brief, "brief");
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("subject", subject)
        .with("preheader", preheader)
        .with("text", text)
        .with("html", html)
        .with("short", brief)
        .members();
  }
}
