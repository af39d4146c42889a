package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The text about an order for one reader, with everything that fills it in. */
record Rendered(
    StatusText text,
    Language language,
    ValueFormatter wording,
    Facts facts,
    Order order,
    Instant at,
    @Nullable MessageContext situation,
    Predicate<Action> offered,
    Optional<Phase> phase,
    Optional<Section> section,
    List<Text> details)
    implements Values {

  StatusMessage message() {
    return new StatusMessage(
        language.locale(),
        label(),
        headline(),
        body(),
        details,
        steps(),
        situation == null ? Optional.empty() : situation.promisedTime(),
        phase,
        section);
  }

  String label() {
    return text.label().render(this);
  }

  String headline() {
    return text.headline().render(this);
  }

  String body() {
    return text.body().render(this);
  }

  /** The same without the steps whose text names one of these values. */
  Rendered withoutSteps(Set<String> names) {
    return new Rendered(
        new StatusText(text.label(), text.headline(), text.body(), text.steps().without(names)),
        language,
        wording,
        facts,
        order,
        at,
        situation,
        offered,
        phase,
        section,
        details);
  }

  List<NextStep> steps() {
    return text.steps().fill(this, offered);
  }

  /** The value of a placeholder in words; null if there is none. */
  @Override
  public @Nullable String of(String name) {
    return wording.of(name, facts.of(name, order, at, situation), at);
  }

  /** The value of a placeholder as HTML; null if there is none. */
  @Nullable String html(String name) {
    return wording.html(name, facts.of(name, order, at, situation), at);
  }

  /** A heading, the body, and a list of next steps under a heading of the given level. */
  String html(int level) {
    StringBuilder html = new StringBuilder(512);
    html.append("<div role=\"status\"><h").append(level).append('>');
    html.append(text.headline().html(this::html)).append("</h").append(level).append("><p>");
    html.append(text.body().html(this::html)).append("</p>");
    for (Text line : details) {
      boolean own = line.locale().equals(language.locale());
      html.append(own ? "<p>" : "<p lang=\"" + line.locale().toLanguageTag() + "\">");
      html.append(Html.escaped(line.value())).append("</p>");
    }
    html.append("</div>");
    List<String> steps = text.steps().html(this::html, language);
    if (!steps.isEmpty()) {
      html.append("<h").append(level + 1).append('>').append(Html.escaped(own("heading.next")));
      html.append("</h").append(level + 1).append("><ul>");
      steps.forEach(step -> html.append("<li>").append(step).append("</li>"));
      html.append("</ul>");
    }
    return html.toString();
  }

  private String own(String key) {
    @Nullable String words = language.raw(key);
    return words == null ? "" : words.strip();
  }

  /** The short texts with the order's number, the longest first. */
  String brief() {
    String code = String.valueOf(wording.of(Placeholders.CODE, order.code(), at));
    return Brief.of(List.of(
        withCode("short", code, headline()),
        withCode("short.code", code, headline()),
        withCode("short", code, label()),
        withCode("short.code", code, label()),
        code));
  }

  private String withCode(String key, String code, String words) {
    @Nullable Template template = language.first(List.of(key));
    return template == null
        ? code + ": " + words
        : template.render(name -> name.equals("code") ? code : words);
  }
}
