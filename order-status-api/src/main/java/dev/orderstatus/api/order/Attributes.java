package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.internal.JsonForm;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The typed facts of an order beyond those that every order has.
 *
 * <p>A value stored under a code that is no longer declared is kept unchanged. Immutable and
 * thread-safe; look-up takes constant time, changing makes a copy.
 */
public final class Attributes {

  private static final Attributes NONE = new Attributes(Map.of());

  private final Map<String, Object> values;

  private Attributes(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * No attributes.
   *
   * @return the empty attributes
   */
  public static Attributes none() {
    return NONE;
  }

  /**
   * One attribute.
   *
   * @param attribute the attribute
   * @param value its value
   * @param <T> the type of the value
   * @return attributes with this one only
   * @throws IllegalArgumentException if the value does not fit the attribute
   */
  public static <T> Attributes of(Attribute<T> attribute, T value) {
    return NONE.with(attribute, value);
  }

  /**
   * Reads attributes from text in the form of {@link #asText}: from a stored row, or from a form.
   *
   * <pre>{@code
   * Attributes stored = Attributes.read(row, webshop.definition().attributes());
   * }</pre>
   *
   * @param texts the text of each value, by the code of its attribute
   * @param declared the attributes that a set declares
   * @return the attributes; a text under an undeclared code, or one that does not fit its
   *     attribute, is kept unchanged
   */
  public static Attributes read(
      Map<String, String> texts, Collection<? extends Attribute<?>> declared) {
    Map<String, Object> values = new LinkedHashMap<>();
    texts.forEach((code, text) -> values.put(code, Objects.requireNonNull(text, code)));
    return new Attributes(values).typed(declared);
  }

  /**
   * Reads each text as the type of its attribute: dates and addresses that JSON brought as text.
   *
   * <pre>{@code
   * Request typed = request.withInputs(request.inputs().typed(webshop.definition().attributes()));
   * }</pre>
   *
   * @param declared the attributes that a set declares
   * @return the attributes; a value under an undeclared code, or one that does not fit its
   *     attribute, is kept unchanged
   */
  public Attributes typed(Collection<? extends Attribute<?>> declared) {
    Map<String, Object> typed = new LinkedHashMap<>(values);
    for (Attribute<?> attribute : declared) {
      typed.computeIfPresent(
          attribute.value(),
          (code, value) -> attribute.read(value).fold(misfit -> value, Object.class::cast));
    }
    return typed.isEmpty() ? NONE : new Attributes(Collections.unmodifiableMap(typed));
  }

  /**
   * The value of an attribute.
   *
   * @param attribute the attribute
   * @param <T> the type of the value
   * @return its value; empty if there is none, or only blank text
   * @throws IllegalArgumentException if a value of another type is stored under this code
   */
  public <T> Optional<T> get(Attribute<T> attribute) {
    Object value = values.get(attribute.value());
    return value == null || Attribute.isBlank(value)
        ? Optional.empty()
        : Optional.of(attribute.checked(value));
  }

  /**
   * The value of an attribute as rules and texts read it, without an {@code Optional}: for callers
   * that must not allocate.
   *
   * @param attribute the attribute
   * @return its stored value, or null if there is none, if it is blank text, or if it is not of the
   *     attribute's kind
   */
  public @Nullable Object find(Attribute<?> attribute) {
    if (values.isEmpty()) {
      return null;
    }
    Object value = values.get(attribute.value());
    return value == null || Attribute.isBlank(value) || !attribute.accepts(value) ? null : value;
  }

  /**
   * These attributes with one more, or with another value for it.
   *
   * @param attribute the attribute
   * @param value its value
   * @param <T> the type of the value
   * @return the new attributes
   * @throws IllegalArgumentException if the value does not fit the attribute
   */
  public <T> Attributes with(Attribute<T> attribute, T value) {
    Objects.requireNonNull(attribute, "attribute");
    return withRaw(attribute.value(), attribute.checked(value));
  }

  /**
   * These attributes with a value under a code that may not be declared.
   *
   * @param code the code of the value
   * @param value the stored value; it must be immutable, since later reads return it
   * @return the new attributes
   */
  public Attributes withRaw(String code, Object value) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(value, "value");
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(code, value);
    return new Attributes(Collections.unmodifiableMap(copy));
  }

  /**
   * These attributes with several values that are not checked against a declaration.
   *
   * @param given the values by the codes of their attributes
   * @return a copy
   */
  public Attributes withRaw(Map<String, ?> given) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.putAll(given);
    return new Attributes(Collections.unmodifiableMap(copy));
  }

  /**
   * Combines these attributes with others, which win if both have a value. Blank text counts as not
   * given and changes nothing.
   *
   * @param given the attributes that win
   * @return the new attributes; these attributes if nothing was given
   */
  public Attributes withAll(Attributes given) {
    Objects.requireNonNull(given, "given");
    if (given.values.isEmpty()) {
      return this;
    }
    Map<String, Object> copy = new LinkedHashMap<>(values);
    given.values.forEach((code, value) -> {
      if (!Attribute.isBlank(value)) {
        copy.put(code, value);
      }
    });
    return new Attributes(Collections.unmodifiableMap(copy));
  }

  /**
   * These attributes without one.
   *
   * @param attribute the attribute to remove
   * @return the new attributes; these attributes if it was absent
   */
  public Attributes without(Attribute<?> attribute) {
    Objects.requireNonNull(attribute, "attribute");
    if (!values.containsKey(attribute.value())) {
      return this;
    }
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.remove(attribute.value());
    return copy.isEmpty() ? NONE : new Attributes(Collections.unmodifiableMap(copy));
  }

  /**
   * All attributes, including undeclared ones.
   *
   * @return an unmodifiable map from code to value, in the order in which they were given
   */
  public Map<String, Object> asMap() {
    return values;
  }

  /**
   * All attributes as text, including undeclared ones: for a database or a file.
   *
   * @return an unmodifiable map from code to text, which {@link #read} reads
   */
  public Map<String, String> asText() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((code, value) -> texts.put(code, value.toString()));
    return Collections.unmodifiableMap(texts);
  }

  /**
   * True if there are no attributes.
   *
   * @return true if there is no attribute
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of(values);
  }

  @JsonCreator
  private static Attributes ofJson(Map<String, @Nullable Object> members) {
    return OrderJson.values(members);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Attributes attributes && values.equals(attributes.values));
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
