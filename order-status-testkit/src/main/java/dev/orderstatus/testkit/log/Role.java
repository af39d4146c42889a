package dev.orderstatus.testkit.log;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The content that a column of a log may have. */
enum Role {
  ORDER_CODE,
  AT,
  STATUS,
  ACTION,
  ACTOR,
  TYPE,
  PAYMENT,
  TEST,
  ACCOUNT,
  REASON;

  private static final List<Role> ROLES = List.of(values());

  private final String column = name().toLowerCase(Locale.ROOT);

  /** The role of a column by its name; null if the name is not a standard one. */
  static @Nullable Role of(String column) {
    for (Role role : ROLES) {
      if (role.column.equals(column)) {
        return role;
      }
    }
    return null;
  }

  /** The name of the column with this role. */
  String column() {
    return column;
  }
}
