package dev.orderstatus.core;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.internal.catalog.HostSet;
import dev.orderstatus.core.internal.catalog.MergeResult;
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
 * The status sets a shop can choose from, the plugins that extend them, and the way from a set to
 * its lifecycle.
 *
 * <p>Immutable and thread-safe. A set is put together with its plugins when it is first asked for;
 * that, and compiling it, takes milliseconds and memory in proportion to its transitions: do it
 * once and share the lifecycle.
 */
public final class OrderStatuses {

  private static final OrderStatuses BUILT_IN = new OrderStatuses(SetCatalog.of(
      List.of(
          HostSet.proven("webshop", BuiltIn.WEBSHOP),
          HostSet.proven("reseller", BuiltIn.RESELLER),
          HostSet.proven("marketplace", BuiltIn.MARKETPLACE),
          HostSet.proven("procurement", BuiltIn.PROCUREMENT)),
      List.of()));

  private final SetCatalog merge;

  private OrderStatuses(SetCatalog merge) {
    this.merge = merge;
  }

  /**
   * The sets that come with the library.
   *
   * @return the built-in sets
   */
  public static OrderStatuses builtIn() {
    return BUILT_IN;
  }

  /**
   * These sets, with plugins. The order in which plugins are given, at once or one after the other,
   * makes no difference. What is wrong with them is reported when a set is asked for.
   *
   * @param plugins the plugins
   * @return the sets, extended by the plugins, and the sets that the plugins bring
   */
  public OrderStatuses with(Plugin... plugins) {
    return with(Arrays.asList(Objects.requireNonNull(plugins, "plugins")));
  }

  /**
   * These sets, with the plugins that the class path and the module path bring: looks up
   * {@link StatusPlugin} services. All of them have to load.
   *
   * @param loader where to look
   * @return the sets, with the plugins
   * @throws PluginLoadException when a plugin cannot be loaded; it names every one that cannot, its
   *     jar, and why
   */
  public OrderStatuses withPluginsFrom(ClassLoader loader) {
    FoundPlugins found = FoundPlugins.in(loader);
    if (!found.failures().isEmpty()) {
      throw new PluginLoadException(found.failures());
    }
    return with(found.plugins());
  }

  /**
   * These sets, with those plugins from the class path and the module path that can be loaded. The
   * others are left out.
   *
   * @param loader where to look
   * @param leftOut is told of each plugin that cannot be loaded
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
   * These sets and one more.
   *
   * @param set the set
   * @return all sets
   * @throws IllegalArgumentException when there is a set with this id already
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
   * The ids of all sets.
   *
   * @return the ids: the built-in ones first, then those of the shop, then those that plugins bring
   */
  public List<String> ids() {
    return merge.ids();
  }

  /**
   * The plugins.
   *
   * @return the plugins, in the order of their ids
   */
  public List<Plugin> plugins() {
    return merge.plugins();
  }

  /**
   * All sets, extended by the plugins, in the order of {@link #ids()}.
   *
   * @return the sets
   * @throws InvalidDefinitionException when a set and its plugins do not fit together; it lists
   *     everything that is wrong with them
   */
  public List<StatusSet> sets() {
    return ids().stream().map(this::set).toList();
  }

  /**
   * A set by its id, extended by the plugins.
   *
   * @param id the id, for example {@code webshop}
   * @return the set; where no plugin extends it, as it was written
   * @throws IllegalArgumentException when there is none; the message lists those there are
   * @throws InvalidDefinitionException when the set and its plugins do not fit together; it lists
   *     everything that is wrong with them
   */
  public StatusSet set(String id) {
    MergeResult merged = merged(id);
    if (!merged.problems().isEmpty()) {
      throw new InvalidDefinitionException(id, problems(id));
    }
    return merged.set();
  }

  /**
   * Everything that is wrong with a set and the plugins that extend it.
   *
   * @param id the id of the set
   * @return the problems: first those of putting it together, then those of compiling it; none
   *     where it has a lifecycle
   * @throws IllegalArgumentException when there is no such set
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
   * What is no mistake in a set, and may not be meant. Takes milliseconds.
   *
   * @param id the id of the set
   * @return the remarks
   * @throws IllegalArgumentException when there is no such set
   * @throws InvalidDefinitionException when the set and its plugins do not fit together; it lists
   *     everything that is wrong with them
   */
  public List<Remark> remarks(String id) {
    return Remarks.of(set(id));
  }

  /**
   * What is wrong with plugins and concerns no set that there is: a plugin that extends a set which
   * nobody brings.
   *
   * @return the problems; none where every plugin finds its sets
   */
  public List<Problem> problems() {
    return merge.problems();
  }

  /**
   * The lifecycle of a set, with standard settings.
   *
   * @param id the set's id
   * @return the lifecycle
   * @throws IllegalArgumentException when there is no such set
   * @throws InvalidDefinitionException when the set has mistakes, or does not fit together with its
   *     plugins; it lists all of them
   */
  public OrderLifecycle lifecycle(String id) {
    return lifecycle(id, Settings.standard());
  }

  /**
   * The lifecycle of a set, extended by the plugins.
   *
   * @param id the set's id
   * @param settings what the shop fixes
   * @return the lifecycle
   * @throws IllegalArgumentException when there is no such set
   * @throws InvalidDefinitionException when the set has mistakes, or does not fit together with its
   *     plugins; it lists all of them
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
   * @param settings what the shop fixes
   * @return the lifecycle, or everything that is wrong with the set
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
