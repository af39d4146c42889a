package dev.orderstatus.testkit.log;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of a log may tell. */
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

  /** What a column of a name tells; null where the name is not a standard one. */
  static @Nullable Role of(String column) {
    for (Role role : ROLES) {
      if (role.column.equals(column)) {
        return role;
      }
    }
    return null;
  }

  /** The name of the column that tells it. */
  String column() {
    return column;
  }
}
