package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The codes of a set that have another name, with the same meaning, in another version of the set.
 * Immutable and thread-safe.
 *
 * @param codes each renamed status, order type, actor, action or attribute, with its new code
 */
public record Renames(Map<Code, Code> codes) {

  private static final Renames NONE = new Renames(Map.of());

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a code gets a code of another kind, or two get the same
   *     code
   */
  public Renames {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    codes.forEach(Renames::checkKind);
    if (new HashSet<>(codes.values()).size() < codes.size()) {
      throw new IllegalArgumentException(
          "two codes are renamed to the same one and could not be distinguished; rename only one: "
              + codes);
    }
  }

  private static void checkKind(Code before, Code after) {
    if (before.getClass() != after.getClass()) {
      throw new IllegalArgumentException("%s cannot be renamed to %s; both must be of one kind"
          .formatted(new Element.Declared(before), new Element.Declared(after)));
    }
  }

  /**
   * No renames.
   *
   * @return no renames
   */
  public static Renames none() {
    return NONE;
  }

  /**
   * These renames with one more.
   *
   * @param before the code in the set before
   * @param after the code in the set after
   * @param <C> the kind of code
   * @return all renames
   * @throws IllegalArgumentException if {@code before} is already renamed, or another code is
   *     renamed to {@code after}
   */
  public <C extends Code> Renames with(C before, C after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Map<Code, Code> more = new LinkedHashMap<>(codes);
    Code known = more.put(before, after);
    if (known != null) {
      throw new IllegalArgumentException("%s is renamed twice, to %s and to %s; keep one"
          .formatted(new Element.Declared(before), known, after));
    }
    return new Renames(more);
  }

  /**
   * The reverse renames.
   *
   * @return renames from each new code to its old one
   */
  public Renames reversed() {
    Map<Code, Code> back = new LinkedHashMap<>();
    codes.forEach((before, after) -> back.put(after, before));
    return new Renames(back);
  }

  Code of(Code code) {
    return codes.getOrDefault(code, code);
  }
}
