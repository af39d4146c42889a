package dev.orderstatus.testkit.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shop systems that have a map. */
public final class KnownSystems {
  private static final List<String> NAMES = List.of(
      "amazon", "etsy", "magento", "odoo", "oscommerce", "prestashop", "shopify", "woocommerce");

  private KnownSystems() {}

  /**
   * Returns their names, as {@link LogMap#of} takes them.
   *
   * @return the names, in the order of the alphabet
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the systems that have columns of these names.
   *
   * @param columns the columns of a log
   * @return the systems whose maps know the most of them, and at least two
   */
  public static List<String> ofColumns(Collection<String> columns) {
    return knowing(columns, 2, List.of("column", "time"));
  }

  /**
   * Returns the systems that have statuses of these names.
   *
   * @param words the words of a log that are not read as a status
   * @return the systems whose maps know the most of them, and at least half
   */
  public static List<String> ofStatuses(Collection<String> words) {
    return knowing(words, Math.max(1, (words.size() + 1) / 2), List.of("status"));
  }

  private static List<String> knowing(Collection<String> names, int least, List<String> kinds) {
    List<String> best = new ArrayList<>();
    int most = least;
    for (String system : NAMES) {
      Set<String> known = known(system, kinds);
      known.retainAll(names);
      if (known.size() > most) {
        best.clear();
        most = known.size();
      }
      if (known.size() == most) {
        best.add(system);
      }
    }
    return best;
  }

  private static Set<String> known(String system, List<String> kinds) {
    try {
      LogMap map = LogMap.of(system);
      Set<String> known = new HashSet<>();
      kinds.forEach(kind -> known.addAll(map.names(kind).keySet()));
      return known;
    } catch (UnreadableLogException broken) {
      throw new IllegalStateException("the map for " + system, broken);
    }
  }
}
