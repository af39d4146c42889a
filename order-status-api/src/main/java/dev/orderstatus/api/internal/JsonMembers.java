package dev.orderstatus.api.internal;

import dev.orderstatus.api.code.Printable;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object that was read. An unsuitable value throws an
 * {@link IllegalArgumentException} that names the member and the expected form.
 */
public final class JsonMembers {

  private final Map<String, ? extends @Nullable Object> members;

  private JsonMembers(Map<String, ? extends @Nullable Object> members) {
    this.members = members;
  }

  /**
   * Accepts an object that may have these members and no others.
   *
   * @param members its members
   * @param names the permitted names
   * @return the members
   */
  public static JsonMembers of(Map<String, ? extends @Nullable Object> members, String... names) {
    List<String> known = List.of(names);
    for (String name : members.keySet()) {
      if (!known.contains(name)) {
        throw wrong(name, "unknown member; expected one of " + String.join(", ", known));
      }
    }
    return new JsonMembers(members);
  }

  /** A required text. */
  public String text(String name) {
    return findText(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  /** An optional text. */
  public Optional<String> findText(String name) {
    Object value = members.get(name);
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value);
    }
    throw wrong(name, "expected text, not " + kind(value));
  }

  /** A required code, read by its parser. */
  public <T> T code(String name, Function<String, Either<String, T>> parse) {
    return parse.apply(text(name)).getOrElseThrow(problem -> wrong(name, problem));
  }

  /** A required instant: ISO-8601 with Z or an offset. */
  public Instant instant(String name) {
    String text = text(name);
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notAnInstant) {
      throw wrong(
          name,
          "not an instant: \"" + Printable.line(text)
              + "\"; expected ISO-8601 with Z or an offset, such as 2026-11-21T09:00:00Z");
    }
  }

  /** A required whole number of at most 64 bits. */
  public long whole(String name) {
    return findWhole(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  /** An optional whole number of at most 64 bits. */
  public OptionalLong findWhole(String name) {
    Object value = members.get(name);
    if (value == null) {
      return OptionalLong.empty();
    }
    if (value instanceof Integer || value instanceof Long) {
      return OptionalLong.of(((Number) value).longValue());
    }
    throw wrong(
        name,
        "expected a whole number up to " + Long.MAX_VALUE + ", not "
            + (value instanceof Number ? value : kind(value)));
  }

  /** Yes or no. */
  public boolean flag(String name, boolean otherwise) {
    Object value = members.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(name, "expected true or false, not " + kind(value));
  }

  /** An object; empty if omitted. */
  public Map<String, @Nullable Object> object(String name) {
    Object value = members.get(name);
    return value == null ? Map.of() : object(name, value);
  }

  private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      @SuppressWarnings("unchecked") // The keys of a JSON object are text.
      Map<String, @Nullable Object> typed = (Map<String, @Nullable Object>) object;
      return typed;
    }
    throw wrong(name, "expected an object, not " + (value == null ? "null" : kind(value)));
  }

  /** An object that is read by its own rules; an error in it names the way to it. */
  public <T> T in(String name, Function<Map<String, @Nullable Object>, T> read) {
    return within(name, object(name), read);
  }

  /** An array of objects; empty if omitted. */
  public <T> List<T> objects(String name, Function<Map<String, @Nullable Object>, T> read) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrong(name, "expected an array, not " + kind(value));
    }
    List<T> all = new ArrayList<>();
    for (Object element : list) {
      String place = name + "[" + all.size() + "]";
      all.add(within(place, object(place, element), read));
    }
    return all;
  }

  private static <T> T within(
      String place,
      Map<String, @Nullable Object> object,
      Function<Map<String, @Nullable Object>, T> read) {
    try {
      return read.apply(object);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(Printable.line(place) + ": " + wrong.getMessage(), wrong);
    }
  }

  /** True if a member is present and not null. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException(Printable.line(name) + ": " + what);
  }

  private static String kind(Object value) {
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "an array";
    }
    if (value instanceof Number) {
      return "a number";
    }
    return value instanceof String ? "text" : "true or false";
  }
}
