package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origin.AddedEffect;
import dev.orderstatus.api.definition.Origin.AddedGuard;
import dev.orderstatus.api.definition.Origin.AddedWarning;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.TransitionExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of transitions: the owner's rows, those of the plugins, and the plugins' additions. */
public final class MergedRows {

  /** A row and the plugin that brought it. */
  public record Owned(TransitionDefinition row, Optional<String> owner) {

    public boolean isOf(Contribution contribution) {
      return owner.filter(contribution.id()::equals).isPresent();
    }
  }

  private final MergeInput family;
  private final List<StatusDefinition> statuses;
  private final List<OrderType> types;

  MergedRows(MergeInput family, List<StatusDefinition> statuses, List<OrderType> types) {
    this.family = family;
    this.statuses = statuses;
    this.types = types;
  }

  /** The rows as declared, with the owner's first. */
  public static List<Owned> written(MergeInput family) {
    List<Owned> rows = new ArrayList<>();
    family.base().transitions().forEach(row -> rows.add(new Owned(row, Optional.empty())));
    for (Contribution contribution : family.contributions()) {
      contribution
          .extension()
          .transitions()
          .forEach(row -> rows.add(new Owned(row, Optional.of(contribution.id()))));
    }
    return rows;
  }

  /** True if two rows have exactly the same place, and count under the same condition. */
  public static boolean samePlace(TransitionDefinition row, TransitionDefinition other) {
    return row.action().equals(other.action())
        && row.when().equals(other.when())
        && row.sources().all() == other.sources().all()
        && Set.copyOf(row.sources().statuses())
            .equals(Set.copyOf(other.sources().statuses()))
        && Set.copyOf(row.types()).equals(Set.copyOf(other.types()));
  }

  /** The rows of the merged set; adds the origins. */
  List<TransitionDefinition> merge(List<Origin> origins) {
    List<TransitionDefinition> rows = new ArrayList<>();
    for (Owned written : written(family)) {
      rows.add(extended(closed(replaced(written)), origins));
    }
    return rows;
  }

  private Owned replaced(Owned written) {
    if (written.row().replaceable()) {
      for (Contribution contribution : family.contributions()) {
        for (TransitionDefinition row : contribution.extension().replacements()) {
          if (!written.isOf(contribution) && samePlace(row, written.row())) {
            return new Owned(row, Optional.of(contribution.id()));
          }
        }
      }
    }
    return written;
  }

  /**
   * "All" never includes the terminal statuses of other owners, and in a plugin's row includes no
   * terminal status at all.
   */
  private Owned closed(Owned owned) {
    TransitionDefinition row = owned.row();
    if (!row.sources().all() || row.target().isEmpty()) {
      return owned;
    }
    Set<OrderStatus> own = new HashSet<>();
    if (owned.owner().isEmpty()) {
      family.base().statuses().forEach(status -> own.add(status.status()));
    }
    List<OrderStatus> excepted = new ArrayList<>(row.sources().statuses());
    statuses.stream()
        .filter(status -> status.ending() == Ending.TERMINAL)
        .map(StatusDefinition::status)
        .filter(status -> !own.contains(status) && row.sources().contains(status))
        .filter(status -> !row.target().get().equals(status))
        .forEach(excepted::add);
    return new Owned(
        row.toBuilder().sources(new FromStatuses(true, excepted)).build(), owned.owner());
  }

  private TransitionDefinition extended(Owned owned, List<Origin> origins) {
    Map<TransitionExtension, String> added = new LinkedHashMap<>();
    TransitionDefinition extended = owned.row();
    for (Contribution contribution : family.contributions()) {
      for (TransitionExtension addition : owned.isOf(contribution)
          ? List.<TransitionExtension>of()
          : contribution.extension().additions()) {
        Overlap overlap = Overlap.of(owned.row(), addition, statuses, types);
        if (!overlap.isEmpty()) {
          TransitionExtension there = overlap.narrowed(addition);
          extended = with(extended, there);
          added.put(there, contribution.id());
        }
      }
    }
    TransitionDefinition row = extended;
    owned.owner().ifPresent(plugin -> origins.add(new Origin(plugin, new Origin.Row(row))));
    added.forEach((there, plugin) -> {
      there.guards().forEach(guard -> origins.add(new Origin(plugin, new AddedGuard(row, guard))));
      there
          .effects()
          .forEach(effect -> origins.add(new Origin(plugin, new AddedEffect(row, effect))));
      there
          .warnings()
          .forEach(warning -> origins.add(new Origin(plugin, new AddedWarning(row, warning))));
    });
    return row;
  }

  private static TransitionDefinition with(TransitionDefinition row, TransitionExtension more) {
    return row.toBuilder()
        .addAllGuards(more.guards())
        .addAllEffects(more.effects())
        .addAllWarnings(more.warnings())
        .build();
  }
}
