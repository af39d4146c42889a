package dev.orderstatus.core.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value with one part of it dropped, or two neighbouring parts swapped.
 *
 * @param what the part, and what was done to it
 * @param value the changed value
 */
record Changed<T>(String what, T value) {

  /** The whole with its changed part. */
  <W> Changed<W> in(String part, Function<T, W> whole) {
    return new Changed<>((part + " " + what).strip(), whole.apply(value));
  }

  /** The record with this as one of its components. */
  <R extends Record> Changed<R> in(R record, String component) {
    return in(component, part -> with(record, component, part));
  }

  /** Without each element in turn. */
  static <E> Stream<Changed<List<E>>> dropped(List<E> all, Function<E, String> name) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> new Changed<>(named(all, i, name) + " dropped", replaced(all, i, List.of())));
  }

  /** With each pair of neighbours the other way round. */
  static <E> Stream<Changed<List<E>>> swapped(List<E> all, Function<E, String> name) {
    return IntStream.range(1, all.size()).mapToObj(i -> {
      List<E> other = new ArrayList<>(all);
      Collections.swap(other, i - 1, i);
      String both = named(all, i - 1, name) + " swapped with " + named(all, i, name);
      return new Changed<>(both, other);
    });
  }

  /** With each element changed in each of its ways. */
  static <E> Stream<Changed<List<E>>> within(
      List<E> all, Function<E, String> name, Function<E, Stream<Changed<E>>> ways) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(i -> ways.apply(all.get(i))
            .map(
                way -> way.in(named(all, i, name), element -> replaced(all, i, List.of(element)))));
  }

  /** Without each member in turn. */
  static <E> Stream<Changed<Set<E>>> dropped(Set<E> all) {
    return all.stream().sorted(Comparator.comparing(Object::toString)).map(member -> {
      Set<E> less = new LinkedHashSet<>(all);
      less.remove(member);
      return new Changed<>(member + " dropped", less);
    });
  }

  /** Others, or none, in place of one. */
  static <E> List<E> replaced(List<E> all, int index, List<E> others) {
    List<E> changed = new ArrayList<>(all);
    changed.remove(index);
    changed.addAll(index, others);
    return changed;
  }

  /** Its name, and which of those with this name it is: so that it stays when others change. */
  private static <E> String named(List<E> all, int index, Function<E, String> name) {
    String plain = name.apply(all.get(index));
    long before = all.subList(0, index).stream().map(name).filter(plain::equals).count();
    return before == 0 ? plain : plain + " " + (before + 1);
  }

  /** The record with another value for one component. */
  static <R extends Record> R with(R record, String changed, Object value) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        types.add(component.getType());
        boolean same = !component.getName().equals(changed);
        values.add(same ? component.getAccessor().invoke(record) : value);
      }
      @SuppressWarnings("unchecked") // It is made by the constructor of the same class.
      R copy = (R) record
          .getClass()
          .getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(values.toArray());
      return copy;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot copy " + record, impossible);
    }
  }
}
