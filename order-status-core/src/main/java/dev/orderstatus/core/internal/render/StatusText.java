package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.decision.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All texts about a status for one reader in one language, before the values are filled in. */
record StatusText(Template label, Template headline, Template body, Steps steps) {

  /**
   * The selection of texts: the keys start with the prefix, and those of the variant, if it is not
   * empty, come first.
   */
  record Key(String prefix, String variant, Audience audience, List<String> notes) {}

  static Optional<StatusText> of(Language language, Key key) {
    @Nullable Template label = parsed(language, language.raw(key.prefix() + ".label", key.audience()));
    @Nullable Template headline = parsed(language, part(language, key, ".headline"));
    @Nullable Template body = parsed(language, withNotes(part(language, key, ".body"), language, key));
    return label == null || headline == null || body == null
        ? Optional.empty()
        : Optional.of(new StatusText(label, headline, body, Steps.of(steps(language, key))));
  }

  private static @Nullable String part(Language language, Key key, String part) {
    @Nullable String own = key.variant().isEmpty()
        ? null
        : language.raw(key.prefix() + "." + key.variant() + part, key.audience());
    return own == null ? language.raw(key.prefix() + part, key.audience()) : own;
  }

  private static @Nullable String withNotes(@Nullable String body, Language language, Key key) {
    if (body == null) {
      return null;
    }
    String all = body.strip();
    for (String note : key.notes()) {
      @Nullable String text = language.raw("note." + note, key.audience());
      @Nullable Template said = parsed(language, text);
      if (text != null && said != null && !said.isBlank()) {
        all = language.sentences(all, text.strip());
      }
    }
    return all;
  }

  private static List<Step> steps(Language language, Key key) {
    List<Step> steps = new ArrayList<>(ownSteps(language, key));
    for (String note : key.notes()) {
      @Nullable Template step = parsed(language, language.raw("note." + note + ".next", key.audience()));
      if (step != null) {
        steps.add(Step.of(step));
      }
    }
    return steps;
  }

  private static List<Step> ownSteps(Language language, Key key) {
    String suffix = Language.suffix(key.audience());
    String base = key.prefix() + ".next.";
    String variant = key.prefix() + "." + key.variant() + ".next.";
    for (String list : key.variant().isEmpty() ? List.of(base) : List.of(variant, base)) {
      for (String reader : suffix.isEmpty() ? List.of("") : List.of(suffix, "")) {
        if (language.raw(list + 1 + reader) != null) {
          return list(language, list, reader);
        }
      }
    }
    return List.of();
  }

  private static List<Step> list(Language language, String list, String reader) {
    List<Step> steps = new ArrayList<>();
    @Nullable Template step;
    while ((step = parsed(language, language.raw(list + (steps.size() + 1) + reader))) != null) {
      steps.add(Step.of(step, language, list + (steps.size() + 1), reader));
    }
    return steps;
  }

  private static @Nullable Template parsed(Language language, @Nullable String text) {
    return text == null ? null : language.parsed(text);
  }
}
