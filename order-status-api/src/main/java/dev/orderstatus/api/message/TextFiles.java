package dev.orderstatus.api.message;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One file of texts for each language, opened when a caller first asks for the language. */
final class TextFiles implements Function<Locale, Map<String, String>> {

  private final String name;
  private final Function<String, @Nullable InputStream> open;

  TextFiles(String name, Function<String, @Nullable InputStream> open) {
    this.name = Objects.requireNonNull(name, "name");
    this.open = Objects.requireNonNull(open, "open");
  }

  @Override
  public Map<String, String> apply(Locale locale) {
    return TextFile.read(name + "_" + locale.toLanguageTag() + ".properties", open);
  }
}
