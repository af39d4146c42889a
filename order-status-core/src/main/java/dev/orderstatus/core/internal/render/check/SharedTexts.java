package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.Placeholders;
import dev.orderstatus.core.internal.render.Template;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the texts that all sets share fill in, read once for all sets. */
final class SharedTexts {

  /** The requirements for the texts about orders of parts: to say what the English text says. */
  static final Map<String, TextRequirement> OF_PARTS = ofParts();

  private static final Map<String, Set<String>> NAMES = names();

  private SharedTexts() {}

  /** The placeholders of a text, for all readers; none if it is not shared. */
  static Set<String> names(String key) {
    return NAMES.getOrDefault(key, Set.of());
  }

  private static Map<String, TextRequirement> ofParts() {
    Map<String, TextRequirement> slots = new LinkedHashMap<>();
    for (String key : CommonTexts.PARTS.keys(Locale.ENGLISH)) {
      slots.put(
          key,
          CommonTexts.PARTS
              .find(Locale.ENGLISH, key)
              .flatMap(TextRequirement::like)
              .orElseThrow());
    }
    return Collections.unmodifiableMap(slots);
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String key : CommonTexts.TEXTS.keys(Locale.ENGLISH)) {
      Set<String> ofAllReaders =
          names.computeIfAbsent(TextRequirements.withoutReader(key), absent -> new HashSet<>());
      CommonTexts.TEXTS
          .find(Locale.ENGLISH, key)
          .flatMap(text -> Template.parse(text).toJavaOptional())
          .ifPresent(template -> ofAllReaders.addAll(template.names()));
      ofAllReaders.removeIf(name -> name.equals(Placeholders.CODE) || Placeholders.isLabel(name));
    }
    names.replaceAll((key, ofAllReaders) -> Set.copyOf(ofAllReaders));
    return Map.copyOf(names);
  }
}
