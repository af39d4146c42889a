package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import java.util.Map;

/** The units that come with a request. */
final class GivenUnits {

  private static final int LONGEST = 40;

  private GivenUnits() {}

  /** Throws an {@link IllegalArgumentException} for units that no order can have. */
  static void check(Whole whole, CourseRequest request) {
    boolean adds = request.request().action().equals(WholeFacts.ADD_LINE);
    for (Map.Entry<String, Long> units : request.units().byLine().entrySet()) {
      String line = units.getKey();
      if (units.getValue() < 1) {
        throw new IllegalArgumentException("units: %d of line \"%s\", expected 1 or more"
            .formatted(units.getValue(), shown(line)));
      }
      if (!isLine(whole, line)) {
        if (!adds) {
          throw new IllegalArgumentException(
              "units: there is no line \"%s\"".formatted(shown(line)));
        }
        checkNew(line);
      }
    }
  }

  private static boolean isLine(Whole whole, String code) {
    for (Line line : whole.lines()) {
      if (line.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private static void checkNew(String line) {
    try {
      OrderCode.of(line);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          "the code of a line is " + malformed.getMessage(), malformed);
    }
  }

  private static String shown(String code) {
    String start = code.length() > LONGEST ? code.substring(0, LONGEST) + "..." : code;
    return start.replaceAll("\\p{Cc}", "?");
  }
}
