package dev.orderstatus.testkit.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A record with other values for some of its components, however many it has. */
final class Copy {

  private Copy() {}

  static <R extends Record> R of(R record, Map<String, ?> changes) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        types.add(component.getType());
        Object same = component.getAccessor().invoke(record);
        Object changed = changes.get(component.getName());
        values.add(changed == null ? same : changed);
      }
      Object copy = record
          .getClass()
          .getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(values.toArray());
      @SuppressWarnings("unchecked") // It is made by the constructor of the same class.
      R typed = (R) copy;
      return typed;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot copy " + record, impossible);
    }
  }
}
