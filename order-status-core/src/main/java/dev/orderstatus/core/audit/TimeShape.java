package dev.orderstatus.core.audit;

/** The possible forms of a column's times. */
enum TimeShape {
  INSTANT("date and time with Z or an offset, such as 2026-11-21T09:00:00Z"),
  LOCAL("local date and time, such as 2026-11-21 09:00:00"),
  SLASHED_INSTANT("year/month/day and time with an offset, such as 2026/11/21 09:00 +01:00"),
  SLASHED("year/month/day, such as 2026/11/21 09:00"),
  DOTTED_YEAR_FIRST("year.month.day, such as 2026.11.21 09:00"),
  DAY_FIRST("day.month.year, such as 21.11.2026 09:00"),
  SLASHES_OPEN("month/day/year or day/month/year"),
  DASHES_OPEN("month-day-year or day-month-year"),
  NUMBER("numbers: 8 digits for a day, 9 or 10 for seconds, 12 or 13 for milliseconds since 1970");

  private final String described;

  TimeShape(String described) {
    this.described = described;
  }

  /** True if the text does not show which number is the day and which the month. */
  boolean isOpen() {
    return this == SLASHES_OPEN || this == DASHES_OPEN;
  }

  String described(boolean dayFirst) {
    if (!isOpen()) {
      return described;
    }
    String mark = this == SLASHES_OPEN ? "/" : "-";
    return dayFirst
        ? "day" + mark + "month" + mark + "year, such as 21" + mark + "11" + mark + "2026 09:00"
        : "month" + mark + "day" + mark + "year, such as 11" + mark + "21" + mark + "2026 09:00";
  }
}
