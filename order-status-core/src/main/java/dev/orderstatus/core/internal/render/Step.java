package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.message.NextStep;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A next step before its values are filled in. Its action and page are the same in all languages,
 * so they stand beside the English text only.
 */
record Step(
    Template text, Optional<Action> action, Optional<String> page, Optional<NextStep> filled) {

  static Step of(Template text) {
    return of(text, Optional.empty(), Optional.empty());
  }

  static Step of(Template text, Language language, String key, String reader) {
    return of(
        text,
        language.inEnglish(key + StepTopic.ACTION.suffix() + reader).map(Action::of),
        language.inEnglish(key + StepTopic.PAGE.suffix() + reader));
  }

  /** A step that is always the same is filled in once. */
  private static Step of(Template text, Optional<Action> action, Optional<String> page) {
    boolean constant = text.isConstant() && action.isEmpty();
    return new Step(
        text,
        action,
        page,
        constant
            ? Optional.of(new NextStep(text.render(name -> null), action, page))
            : Optional.empty());
  }

  /** The text with a link to its page, if the shop has set the page and the text has no link. */
  String html(Values values, Language language) {
    String html = text.html(values);
    @Nullable String link = page.isEmpty() || html.contains("<a ") ? null : values.of(page.get());
    return link == null || html.isBlank() ? html : language.sentences(html, link);
  }

  NextStep filled(Values values, Predicate<Action> offered) {
    return filled.isPresent()
        ? filled.get()
        : new NextStep(text.render(values), action.filter(offered), page);
  }
}
