package dev.orderstatus.api.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Properties in which a later line cannot silently replace an earlier one. */
final class TextFile extends Properties {

  private static final long serialVersionUID = 1L;
  private final String file;
  private final transient Map<String, String> entries = new TreeMap<>();

  TextFile(String file) {
    this.file = file;
  }

  static Map<String, String> read(String file, Function<String, @Nullable InputStream> open) {
    try (InputStream stream = open.apply(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "there is no text file " + file + "; add it, or correct its name");
      }
      TextFile properties = new TextFile(file);
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return properties.entries();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the text file " + file, unreadable);
    }
  }

  @Override
  public synchronized @Nullable Object put(Object key, Object value) {
    if (entries.put((String) key, (String) value) != null) {
      throw new IllegalStateException("text file " + file + " has the key " + key
          + " twice; remove one, or write a colon that belongs to the key as \\:");
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
