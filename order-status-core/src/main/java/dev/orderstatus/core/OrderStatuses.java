package dev.orderstatus.core;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.internal.catalog.HostSet;
import dev.orderstatus.core.internal.catalog.MergeResult;
import dev.orderstatus.core.internal.catalog.MoreTexts;
import dev.orderstatus.core.internal.catalog.SetCatalog;
import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.core.plugin.FoundPlugins;
import dev.orderstatus.core.plugin.PluginFailure;
import dev.orderstatus.core.plugin.PluginLoadException;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The status sets that a shop can choose from, and the plugins that extend them. Compiles a set
 * into its lifecycle.
 *
 * <p>Immutable and thread-safe. A set is merged with its plugins when first requested; merging and
 * compiling take milliseconds, and memory proportional to the number of transitions. Do this once
 * and share the lifecycle.
 */
public final class OrderStatuses {

  private static final OrderStatuses BUILT_IN = new OrderStatuses(SetCatalog.of(
      List.of(
          HostSet.proven("webshop", BuiltIn.WEBSHOP),
          HostSet.proven("reseller", BuiltIn.RESELLER),
          HostSet.proven("marketplace", BuiltIn.MARKETPLACE),
          HostSet.proven("procurement", BuiltIn.PROCUREMENT),
          HostSet.proven("webshop-parts", BuiltIn.WEBSHOP_PARTS)),
      List.of()));

  private final SetCatalog merge;

  private OrderStatuses(SetCatalog merge) {
    this.merge = merge;
  }

  /**
   * The sets included in the library.
   *
   * @return the built-in sets
   */
  public static OrderStatuses builtIn() {
    return BUILT_IN;
  }

  /**
   * These sets with plugins. The order in which plugins are given, in one call or several, makes no
   * difference. Problems are reported when a set is requested.
   *
   * @param plugins the plugins
   * @return the sets, extended by the plugins, and the plugins' own sets
   */
  public OrderStatuses with(Plugin... plugins) {
    return with(Arrays.asList(Objects.requireNonNull(plugins, "plugins")));
  }

  /**
   * These sets with the plugins of the class path and the module path: looks up
   * {@link StatusPlugin} services. All of them must load.
   *
   * @param loader the class loader to search
   * @return the sets, with the plugins
   * @throws PluginLoadException if a plugin cannot be loaded; the exception names each such plugin,
   *     its jar and the cause
   */
  public OrderStatuses withPluginsFrom(ClassLoader loader) {
    FoundPlugins found = FoundPlugins.in(loader);
    if (!found.failures().isEmpty()) {
      throw new PluginLoadException(found.failures());
    }
    return with(found.plugins());
  }

  /**
   * These sets with the loadable plugins of the class path and the module path. Plugins that cannot
   * be loaded are left out.
   *
   * @param loader the class loader to search
   * @param leftOut receives each plugin that cannot be loaded
   * @return the sets, with the plugins
   */
  public OrderStatuses withPluginsFrom(ClassLoader loader, Consumer<PluginFailure> leftOut) {
    Objects.requireNonNull(leftOut, "leftOut");
    FoundPlugins found = FoundPlugins.in(loader);
    found.failures().forEach(leftOut);
    return with(found.plugins());
  }

  private OrderStatuses with(List<Plugin> plugins) {
    List<Plugin> all = new ArrayList<>(merge.plugins());
    plugins.forEach(plugin -> all.add(Objects.requireNonNull(plugin, "plugin")));
    return new OrderStatuses(SetCatalog.of(merge.owned(), all));
  }

  /**
   * These sets with one more.
   *
   * @param set the set
   * @return all sets
   * @throws IllegalArgumentException if a set with this id already exists
   */
  public OrderStatuses with(StatusSet set) {
    Objects.requireNonNull(set, "set");
    if (merge.ids().contains(set.id())) {
      throw new IllegalArgumentException(
          "there is a status set " + set.id() + " already; give yours another id");
    }
    List<HostSet> all = new ArrayList<>(merge.owned());
    all.add(HostSet.of(set));
    return new OrderStatuses(SetCatalog.of(all, merge.plugins()));
  }

  /**
   * These sets, one of them with more texts: another language, or other words. Plugins extend the
   * set as before.
   *
   * @param id the id of a set that is no plugin's, or that of the parts of such sets:
   *     {@code parcel}
   * @param texts the texts, which win over those of the set
   * @return all sets
   * @throws IllegalArgumentException if there is no such set
   */
  public OrderStatuses withTexts(String id, Texts texts) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(texts, "texts");
    List<HostSet> all = new MoreTexts(id, texts)
        .addedTo(merge.owned())
        .orElseThrow(() -> new IllegalArgumentException(
            "there is no status set %s; there are %s".formatted(id, String.join(", ", ids()))));
    return new OrderStatuses(SetCatalog.of(all, merge.plugins()));
  }

  /**
   * The ids of all sets.
   *
   * @return the ids: the built-in ones first, then the shop's, then the plugins'
   */
  public List<String> ids() {
    return merge.ids();
  }

  /**
   * The plugins.
   *
   * @return the plugins, sorted by id
   */
  public List<Plugin> plugins() {
    return merge.plugins();
  }

  /**
   * All sets, extended by the plugins, in the order of {@link #ids()}.
   *
   * @return the sets
   * @throws InvalidDefinitionException if a set and its plugins do not fit together; the exception
   *     lists all problems
   */
  public List<StatusSet> sets() {
    return ids().stream().map(this::set).toList();
  }

  /**
   * A set by its id, extended by the plugins.
   *
   * @param id the id, for example {@code webshop}
   * @return the set; unchanged if no plugin extends it
   * @throws IllegalArgumentException if there is no such set; the message lists the existing ids
   * @throws InvalidDefinitionException if the set and its plugins do not fit together; the
   *     exception lists all problems
   */
  public StatusSet set(String id) {
    MergeResult merged = merged(id);
    if (!merged.problems().isEmpty()) {
      throw new InvalidDefinitionException(id, problems(id));
    }
    return merged.set();
  }

  /**
   * The problems of a set and the plugins that extend it.
   *
   * @param id the id of the set
   * @return the problems: first those of merging, then those of compiling; none if the set has a
   *     lifecycle
   * @throws IllegalArgumentException if there is no such set
   */
  public List<Problem> problems(String id) {
    MergeResult merged = merged(id);
    List<Problem> all = new ArrayList<>(merged.problems());
    if (merged.together()) {
      all.addAll(Compiler.problems(merged.set()));
    }
    return List.copyOf(all);
  }

  /**
   * Findings in a set that are not mistakes, but may be unintended. Takes milliseconds.
   *
   * @param id the id of the set
   * @return the remarks
   * @throws IllegalArgumentException if there is no such set
   * @throws InvalidDefinitionException if the set and its plugins do not fit together; the
   *     exception lists all problems
   */
  public List<Remark> remarks(String id) {
    return Remarks.of(set(id));
  }

  /**
   * The problems of plugins that concern no existing set, such as a plugin that extends a missing
   * set.
   *
   * @return the problems; none if every plugin finds its sets
   */
  public List<Problem> problems() {
    return merge.problems();
  }

  /**
   * The lifecycle of a set, with standard settings.
   *
   * @param id the set's id
   * @return the lifecycle
   * @throws IllegalArgumentException if there is no such set
   * @throws InvalidDefinitionException if the set has mistakes, or does not fit together with its
   *     plugins; the exception lists all of them
   */
  public OrderLifecycle lifecycle(String id) {
    return lifecycle(id, Settings.standard());
  }

  /**
   * The lifecycle of a set, extended by the plugins.
   *
   * @param id the set's id
   * @param settings the settings of the shop
   * @return the lifecycle
   * @throws IllegalArgumentException if there is no such set
   * @throws InvalidDefinitionException if the set has mistakes, or does not fit together with its
   *     plugins; the exception lists all of them
   */
  public OrderLifecycle lifecycle(String id, Settings settings) {
    StatusSet set = set(id);
    if (merged(id).proven()) {
      return Compiler.compileSound(set, settings);
    }
    Validation<List<Problem>, OrderLifecycle> compiled = compile(set, settings);
    if (compiled.isInvalid()) {
      throw new InvalidDefinitionException(set.id(), compiled.getError());
    }
    return compiled.get();
  }

  /**
   * Compiles a set.
   *
   * @param set the set
   * @param settings the settings of the shop
   * @return the lifecycle, or all problems of the set
   */
  public static Validation<List<Problem>, OrderLifecycle> compile(
      StatusSet set, Settings settings) {
    return Compiler.compile(set, settings);
  }

  private MergeResult merged(String id) {
    Objects.requireNonNull(id, "id");
    if (!merge.ids().contains(id)) {
      throw new IllegalArgumentException("there is no status set \"" + Printable.of(id)
          + "\"; there are " + String.join(", ", merge.ids()));
    }
    return merge.get(id);
  }
}
