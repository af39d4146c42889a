package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import java.util.List;

/** The sets that a log may be audited against. */
public interface ReplaySets {

  /**
   * The sets to choose from.
   *
   * @return the one that was named, or all
   */
  List<StatusSet> sets();

  /**
   * The lifecycle of a set.
   *
   * @param id the id of the set
   * @return the lifecycle, under the settings of the shop
   */
  OrderLifecycle lifecycle(String id);

  /**
   * The settings of the shop.
   *
   * @return the settings
   */
  Settings settings();
}
