package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.core.internal.render.Placeholders;
import dev.orderstatus.core.internal.render.Template;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requirements for the text of a key.
 *
 * @param longest the maximum number of characters
 * @param mayBeBlank true if a blank text means that there is nothing to say
 * @param placeholders the permitted placeholders
 * @param needed the required placeholders
 */
public record TextRequirement(
    int longest, boolean mayBeBlank, Placeholders placeholders, Set<String> needed) {

  private static final int TYPICAL_VALUE = 20;

  /** A word or two, the same for every order. */
  static final TextRequirement LABEL = new TextRequirement(40, false, Placeholders.NONE, Set.of());

  static TextRequirement headline(Placeholders placeholders) {
    return new TextRequirement(80, false, placeholders, Set.of());
  }

  static TextRequirement sentences(Placeholders placeholders) {
    return new TextRequirement(Integer.MAX_VALUE, false, placeholders, Set.of());
  }

  static TextRequirement sentencesOrNone(Placeholders placeholders) {
    return new TextRequirement(Integer.MAX_VALUE, true, placeholders, Set.of());
  }

  /** A text that contains other texts. */
  static TextRequirement around(Set<String> parts) {
    return new TextRequirement(Integer.MAX_VALUE, false, new Placeholders(parts, Set.of()), parts);
  }

  /** The same with a placeholder that has to be there. */
  TextRequirement with(String name) {
    Set<String> more = new HashSet<>(needed);
    more.add(name);
    return new TextRequirement(longest, mayBeBlank, placeholders, Set.copyOf(more));
  }

  /** The same with a placeholder that may be left out. */
  TextRequirement without(String name) {
    Set<String> fewer = new HashSet<>(needed);
    fewer.remove(name);
    return new TextRequirement(longest, mayBeBlank, placeholders, Set.copyOf(fewer));
  }

  /** Sentences that say what a given text says; empty if that is not a text. */
  static Optional<TextRequirement> like(String text) {
    return Template.parse(text).toJavaOptional().map(template -> {
      Set<String> always = Set.copyOf(template.unguarded());
      Set<String> perhaps = new HashSet<>(template.names());
      perhaps.removeAll(always);
      return new TextRequirement(
          Integer.MAX_VALUE, false, new Placeholders(always, Set.copyOf(perhaps)), always);
    });
  }

  /** A day, or a time of day, with the words around it. */
  static TextRequirement ofTime(String key) {
    Set<String> needed = new HashSet<>();
    if (key.equals("time.at") || key.startsWith("time.by.day")) {
      needed.add("date");
    }
    boolean clock = key.endsWith("at");
    if (clock) {
      needed.add("time");
    }
    Set<String> always = new HashSet<>(Set.of("date", "weekday"));
    always.addAll(needed);
    return new TextRequirement(
        Integer.MAX_VALUE,
        false,
        new Placeholders(Set.copyOf(always), clock ? Set.of("zone") : Set.of()),
        Set.copyOf(needed));
  }

  /** The faults of a text that is not missing. */
  List<String> faults(String text) {
    if (text.isBlank()) {
      return mayBeBlank ? List.of() : List.of("the text is blank; write it, or leave the key out");
    }
    Optional<String> unseen = Unseen.fault(text);
    if (unseen.isPresent()) {
      return List.of(unseen.get());
    }
    Either<String, Template> parsed = Template.parse(text);
    return parsed.isLeft() ? List.of(parsed.getLeft()) : faults(parsed.get());
  }

  private List<String> faults(Template template) {
    List<String> faults = new ArrayList<>();
    int length = template.length(TYPICAL_VALUE);
    if (length > longest) {
      faults.add("the text has %d characters; at most %d fit".formatted(length, longest));
    }
    for (String name : template.names()) {
      @Nullable String fault = fault(name, template);
      if (fault != null) {
        faults.add(fault);
      }
    }
    needed.stream()
        .filter(name -> !template.unguarded().contains(name))
        .sorted()
        .forEach(
            name -> faults.add("{%s} is left out, and has to be said; put it in".formatted(name)));
    if (!mayBeBlank && template.mayComeOutEmpty()) {
      faults.add("nothing stands outside square brackets, so the text may come out empty");
    }
    return faults;
  }

  private @Nullable String fault(String name, Template template) {
    if (placeholders.always().contains(name)) {
      return null;
    }
    if (Placeholders.isLabel(name)) {
      return null; // the check of the whole set knows the labels
    }
    if (!placeholders.perhaps().contains(name) && !placeholders.isOfTheShop(name)) {
      return "{%s} cannot be filled in here; there are %s".formatted(name, placeholders.shown());
    }
    return template.unguarded().contains(name)
        ? "{%s} may have no value; put what depends on it in square brackets".formatted(name)
        : null;
  }
}
