package dev.orderstatus.testkit.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.Set;

/** Requires that no string constant of a class is one of some words. */
final class HaveNoConstantLike extends ArchCondition<JavaClass> {

  private final Set<String> words;

  HaveNoConstantLike(Collection<String> words) {
    super("have none of the texts " + String.join(", ", words));
    this.words = Set.copyOf(words);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    URI file = type.getSource()
        .orElseThrow(() -> new IllegalArgumentException("cannot look into " + type.getName()
            + ": it was imported without its file; use a ClassFileImporter"))
        .getUri();
    for (String constant : constants(file)) {
      events.add(new SimpleConditionEvent(
          type,
          !words.contains(constant),
          "class %s has the text \"%s\", which is the code of a status"
              .formatted(type.getName(), constant)));
    }
  }

  private static Set<String> constants(URI file) {
    try (InputStream bytes = file.toURL().openStream()) {
      return StringConstants.of(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the class file " + file, failure);
    }
  }
}
