package dev.orderstatus.core.version;

import dev.orderstatus.api.definition.StatusSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A short text that is equal for sets that decide alike and, as far as possible, for no others.
 *
 * <p>It covers types, actors, attributes, statuses, actions and their answers, transitions, notes,
 * paths, promises, and kinds of parts with their sets. It leaves out the id, the title, the version
 * and the texts. The order of declarations makes no difference where it does not affect decisions;
 * it does for guards, answers, effects, the actors of a transition, transitions that count under a
 * condition, kinds, and the parts of a condition. For a custom condition only the name counts, and
 * for a parameter that is not a text, code, number, boolean, date, instant or list, only the class.
 *
 * <p>The same set has the same fingerprint in every run and on every JDK. Immutable and
 * thread-safe.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 */
public record Fingerprint(String value) {

  private static final Pattern SHAPE = Pattern.compile("sha256:[0-9a-f]{64}");

  /** Part of the content, so that fingerprints of another format version are never equal. */
  private static final String MAKING = "order-status 1\n";

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if the text is not a fingerprint
   */
  public Fingerprint {
    Objects.requireNonNull(value, "value");
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a fingerprint: \"%.80s\"; expected sha256: and 64 hexadecimal digits in lower case"
              .formatted(value));
    }
  }

  /**
   * The fingerprint of a set. Takes time proportional to the number of its transitions, spelled out
   * for each status and order type.
   *
   * @param set a set that compiles
   * @return its fingerprint
   */
  public static Fingerprint of(StatusSet set) {
    Objects.requireNonNull(set, "set");
    StringBuilder text = new StringBuilder(MAKING);
    new TreeMap<>(Inventory.of(set, Renames.none())).forEach((key, entry) -> {
      text.append(key).append('\n');
      new TreeMap<>(entry.said()).forEach((name, texts) -> {
        text.append("  ").append(name).append('\n');
        texts.forEach(line -> text.append("    ").append(line).append('\n'));
      });
    });
    return new Fingerprint("sha256:" + HexFormat.of().formatHex(sha256(text.toString())));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(
          "this Java platform lacks SHA-256, which every platform must have", missing);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
