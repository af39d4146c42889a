package dev.orderstatus.testkit.log;

import dev.orderstatus.api.definition.StatusSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
  REASON,
  ABOUT,
  UNITS,
  LINES,
  SERVICES,
  CURRENCY,
  TOTAL;

  /** The roles that only a log of orders with parts has. */
  private static final Set<Role> OF_PARTS = EnumSet.range(ABOUT, TOTAL);

  private static final List<Role> ROLES = List.of(values());

  private final String column = name().toLowerCase(Locale.ROOT);

  /** The roles that a column of a log for a set may have. */
  static List<Role> of(StatusSet set) {
    return set.kinds().isEmpty()
        ? ROLES.stream().filter(role -> !OF_PARTS.contains(role)).toList()
        : ROLES;
  }

  /** The role of a column by its name; null if the name is not a standard one of the set. */
  static @Nullable Role of(String column, StatusSet set) {
    for (Role role : ROLES) {
      if (role.column.equals(column) && !(OF_PARTS.contains(role) && set.kinds().isEmpty())) {
        return role;
      }
    }
    return null;
  }

  /** True if the column has a role in the log of every set. */
  static boolean isStandard(String column) {
    return ROLES.stream().anyMatch(role -> role.column.equals(column) && !OF_PARTS.contains(role));
  }

  /** The index of the role in an array, which is never stored. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  /** The name of the column with this role. */
  String column() {
    return column;
  }
}
