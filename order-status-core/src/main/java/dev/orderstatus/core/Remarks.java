package dev.orderstatus.core;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for parts of a set that are not mistakes, but may be unintended. */
final class Remarks {

  private static final OrderStatus CANCELED = OrderStatus.of("canceled");
  private static final OrderStatus BRITISH = OrderStatus.of("cancelled");

  private Remarks() {}

  static List<Remark> of(StatusSet set) {
    List<Remark> remarks = new ArrayList<>();
    Set<OrderStatus> statuses = new HashSet<>();
    set.statuses().stream().map(StatusDefinition::status).forEach(statuses::add);
    if (statuses.containsAll(List.of(CANCELED, BRITISH))) {
      remarks.add(new Remark(
          set.id() + ", status " + BRITISH,
          "there is a status canceled as well, and people take the two for one; only canceled is"
              + " terminal in every set",
          set.origins().of(new Origin.Declared(BRITISH))));
    }
    remarks.addAll(UnreachedActions.of(set));
    return List.copyOf(remarks);
  }
}
