package dev.orderstatus.core;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.StatusSetProvider;
import dev.orderstatus.core.engine.Compiler;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The status sets a shop can choose from, and the way from a set to its lifecycle.
 *
 * <p>Immutable and thread-safe. Compiling a set takes milliseconds and memory in proportion to its
 * transitions: do it once and share the lifecycle.
 */
public final class OrderStatuses {

  private static final OrderStatuses BUILT_IN = new OrderStatuses(List.of(
      new Entry("webshop", Webshop::set, true),
      new Entry("reseller", Reseller::set, true),
      new Entry("marketplace", Marketplace::set, true),
      new Entry("procurement", Procurement::set, true)));

  // A shop needs one set, and building the others would delay its first decision. The built-in sets
  // are sound: our own tests compile each of them with all checks, which a shop need not repeat.
  private record Entry(String id, Supplier<StatusSet> set, boolean sound) {}

  private final List<Entry> entries;

  private OrderStatuses(List<Entry> entries) {
    this.entries = entries;
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
   * These sets, and those that the class path brings: looks up {@link StatusSetProvider} services.
   *
   * @param loader where to look
   * @return all sets
   * @throws IllegalArgumentException when a set has the id of another; the message names it
   */
  public OrderStatuses withSetsFrom(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    OrderStatuses all = this;
    for (StatusSetProvider provider : ServiceLoader.load(StatusSetProvider.class, loader)) {
      all = all.with(Objects.requireNonNull(
          provider.statusSet(), () -> provider.getClass().getName() + " gave no set"));
    }
    return all;
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
    if (entries.stream().anyMatch(known -> known.id().equals(set.id()))) {
      throw new IllegalArgumentException(
          "there is a status set " + set.id() + " already; give yours another id");
    }
    List<Entry> all = new ArrayList<>(entries);
    all.add(new Entry(set.id(), () -> set, false));
    return new OrderStatuses(List.copyOf(all));
  }

  /**
   * All sets, the built-in ones first.
   *
   * @return the sets
   */
  public List<StatusSet> sets() {
    return entries.stream().map(entry -> entry.set().get()).toList();
  }

  /**
   * A set by its id.
   *
   * @param id the id, for example {@code webshop}
   * @return the set
   * @throws IllegalArgumentException when there is none; the message lists those there are
   */
  public StatusSet set(String id) {
    return entry(id).set().get();
  }

  private Entry entry(String id) {
    Objects.requireNonNull(id, "id");
    for (Entry entry : entries) {
      if (entry.id().equals(id)) {
        return entry;
      }
    }
    throw new IllegalArgumentException("there is no status set \"" + id + "\"; there are "
        + entries.stream().map(Entry::id).collect(Collectors.joining(", ")));
  }

  /**
   * The lifecycle of a set, with standard settings.
   *
   * @param id the set's id
   * @return the lifecycle
   * @throws IllegalArgumentException when there is no such set
   * @throws InvalidDefinitionException when the set has mistakes; it lists all of them
   */
  public OrderLifecycle lifecycle(String id) {
    return lifecycle(id, Settings.standard());
  }

  /**
   * The lifecycle of a set.
   *
   * @param id the set's id
   * @param settings what the shop fixes
   * @return the lifecycle
   * @throws IllegalArgumentException when there is no such set
   * @throws InvalidDefinitionException when the set has mistakes; it lists all of them
   */
  public OrderLifecycle lifecycle(String id, Settings settings) {
    Entry entry = entry(id);
    StatusSet set = entry.set().get();
    if (entry.sound()) {
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
}
