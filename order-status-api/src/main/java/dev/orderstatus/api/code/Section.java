package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which of the two lists an order stands in (B1). */
public enum Section {
  /** Changeable, not yet processed (B2). */
  RECENT,
  /** Processed, not modifiable (B3). */
  HISTORICAL;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code recent}
   */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
