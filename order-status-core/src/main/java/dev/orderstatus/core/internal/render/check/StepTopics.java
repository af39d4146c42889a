package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.render.Language;
import dev.orderstatus.core.internal.render.StepTopic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys that name the action or page of a next step. */
final class StepTopics {

  private final Map<StepTopic, List<String>> words = new EnumMap<>(StepTopic.class);

  StepTopics(StatusSet set) {
    words.put(
        StepTopic.ACTION,
        set.actions().stream().map(ActionDefinition::action).map(Action::value).toList());
    words.put(StepTopic.PAGE, StepTopic.PAGES);
  }

  /** The step of a key such as {@code status.new.next.1.action.staff}; empty if it is another. */
  static Optional<String> step(String key) {
    String plain = TextRequirements.withoutReader(key);
    String reader = key.substring(plain.length());
    return topic(plain)
        .map(topic -> plain.substring(0, plain.length() - topic.suffix().length()) + reader);
  }

  private static Optional<StepTopic> topic(String plain) {
    return plain.contains(".next.")
        ? List.of(StepTopic.values()).stream()
            .filter(topic -> plain.endsWith(topic.suffix()))
            .findFirst()
        : Optional.empty();
  }

  List<String> faults(String key, Language language) {
    List<String> faults = new ArrayList<>();
    if (!language.locale().equals(Locale.ENGLISH)) {
      faults.add("it is the same in every language; write it in the English texts only");
    }
    step(key)
        .filter(step -> language.raw(step) == null)
        .ifPresent(step -> faults.add("there is no " + step + " that it could be about"));
    String word = String.valueOf(language.raw(key));
    topic(TextRequirements.withoutReader(key))
        .map(words::get)
        .filter(known -> !known.contains(word))
        .ifPresent(known -> faults.add(
            "%s is unknown; expected one of %s".formatted(word, String.join(", ", known))));
    return faults;
  }
}
