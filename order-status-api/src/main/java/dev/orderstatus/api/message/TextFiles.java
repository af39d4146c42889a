package dev.orderstatus.api.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads the texts of a language from its file. */
final class TextFiles implements Function<Locale, Map<String, String>> {

  private final String name;
  private final Function<String, @Nullable InputStream> open;

  TextFiles(String name, Function<String, @Nullable InputStream> open) {
    this.name = Objects.requireNonNull(name, "name");
    this.open = Objects.requireNonNull(open, "open");
  }

  @Override
  public Map<String, String> apply(Locale locale) {
    return read(name + "_" + locale.toLanguageTag() + ".properties");
  }

  private Map<String, String> read(String file) {
    try (InputStream stream = open.apply(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no text file " + file);
      }
      OnceOnly properties = new OnceOnly(file);
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return properties.entries();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the text file " + file, unreadable);
    }
  }

  /** Properties that do not let a later line replace an earlier one in silence. */
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final transient Map<String, String> entries = new TreeMap<>();

    OnceOnly(String file) {
      this.file = file;
    }

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      if (entries.put((String) key, (String) value) != null) {
        throw new IllegalStateException("text file " + file + " has the key " + key + " twice");
      }
      return null;
    }

    Map<String, String> entries() {
      return entries;
    }

    @Override
    public synchronized boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public synchronized int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
