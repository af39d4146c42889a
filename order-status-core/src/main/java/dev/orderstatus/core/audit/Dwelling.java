package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class Dwelling {
  private final @Nullable DwellTimes[] times;

  Dwelling(int statuses) {
    times = new DwellTimes[statuses];
  }

  DwellTimes in(int status) {
    DwellTimes existing = times[status];
    if (existing != null) {
      return existing;
    }
    DwellTimes added = new DwellTimes();
    times[status] = added;
    return added;
  }

  Map<OrderStatus, DwellTimes> report(StatusIndex statuses) {
    Map<OrderStatus, DwellTimes> report = new LinkedHashMap<>();
    for (int status = 0; status < times.length; status++) {
      DwellTimes here = times[status];
      if (here != null) {
        report.put(statuses.status(status), here.plus(new DwellTimes()));
      }
    }
    return report;
  }
}
