package dev.orderstatus.core.internal.text;

import dev.orderstatus.api.message.Texts;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts of the built-in status sets, in their six languages. Stateless and thread-safe. */
public final class OwnTexts {

  /** The varieties of the languages in their other register. */
  public static final List<String> REGISTERS =
      List.of("de-familiar", "fr-familiar", "nl-formal", "pl-formal");

  private OwnTexts() {}

  /**
   * Texts in files next to a class of this module.
   *
   * @param owner the class
   * @param name the name of the bundle
   * @return the texts; a language is loaded on first use
   */
  public static Texts beside(Class<?> owner, String name) {
    return beside(owner, name, List.of());
  }

  /**
   * Texts in files next to a class of this module, in other registers too.
   *
   * @param owner the class
   * @param name the name of the bundle
   * @param varieties the varieties of the languages that have a file too
   * @return the texts; a language is loaded on first use
   */
  public static Texts beside(Class<?> owner, String name, List<String> varieties) {
    List<String> languages = new ArrayList<>(List.of("en", "nl", "de", "fr", "sv", "pl"));
    languages.addAll(varieties);
    return Texts.bundles(name, languages, new Beside(owner));
  }

  /** A class, because the first lambda of a JVM delays the first decision by 15 ms. */
  private static final class Beside implements Function<String, @Nullable InputStream> {
    private final Class<?> owner;

    Beside(Class<?> owner) {
      this.owner = Objects.requireNonNull(owner, "owner");
    }

    @Override
    public @Nullable InputStream apply(String file) {
      return owner.getResourceAsStream(file);
    }
  }
}
