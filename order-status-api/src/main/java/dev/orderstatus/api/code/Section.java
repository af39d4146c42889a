package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The list of orders that an order is in (B1). */
public enum Section {
  /** Changeable, not yet processed (B2). */
  RECENT,
  /** Processed, not modifiable (B3). */
  HISTORICAL;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The stable word for this section.
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
