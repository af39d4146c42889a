package dev.orderstatus.api.internal;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an object, member by member. Times, addresses and languages become text here, so
 * that no setting of a shop's mapper changes the form. Not thread-safe.
 */
public final class JsonForm {

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  private JsonForm() {}

  /**
   * Starts an object.
   *
   * @param name the name of its first member
   * @param value its value
   * @return the form
   */
  public static JsonForm of(String name, @Nullable Object value) {
    return new JsonForm().with(name, value);
  }

  /**
   * Adds a member.
   *
   * @param name its name
   * @param value its value; an empty {@link Optional} omits the member
   * @return this form
   */
  public JsonForm with(String name, @Nullable Object value) {
    if (!(value instanceof Optional<?> optional)) {
      members.put(name, plain(value));
    } else if (optional.isPresent()) {
      members.put(name, plain(optional.get()));
    }
    return this;
  }

  /**
   * The complete object.
   *
   * @return an unmodifiable map in the order of the members
   */
  public Map<String, @Nullable Object> members() {
    return Collections.unmodifiableMap(members);
  }

  /**
   * The values of a map in their JSON form.
   *
   * @param values the values by their names
   * @return an unmodifiable map in the same order
   */
  public static Map<String, @Nullable Object> of(Map<String, ?> values) {
    JsonForm form = new JsonForm();
    values.forEach(form::with);
    return form.members();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonForm::plain).toList();
    }
    return value instanceof Instant || value instanceof LocalDate || value instanceof URI
        ? value.toString()
        : value;
  }
}
