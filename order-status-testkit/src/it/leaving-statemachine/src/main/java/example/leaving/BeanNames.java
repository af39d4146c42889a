package example.leaving;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.statemachine.action.Action;
import org.springframework.statemachine.guard.Guard;

/**
 * The names of the beans that are guards and actions of a machine. The machine wraps each in a
 * function of its own, so the bean is looked for in what that function has captured. Nothing is
 * called.
 */
final class BeanNames {

  private static final int DEEPEST = 3;

  private final Map<Object, String> names = new IdentityHashMap<>();

  BeanNames(ApplicationContext context) {
    Map<String, Object> beans = new HashMap<>();
    beans.putAll(context.getBeansOfType(Guard.class));
    beans.putAll(context.getBeansOfType(Action.class));
    beans.putAll(context.getBeansOfType(Function.class));
    beans.forEach((name, bean) -> names.put(bean, name));
  }

  /** The name of the bean behind a function; empty if no bean is behind it. */
  Optional<String> of(Object function) {
    return Optional.ofNullable(find(function, 0));
  }

  private String find(Object held, int depth) {
    String name = names.get(held);
    if (name != null || held == null || depth == DEEPEST) {
      return name;
    }
    for (Field field : held.getClass().getDeclaredFields()) {
      String within = find(value(field, held), depth + 1);
      if (within != null) {
        return within;
      }
    }
    return null;
  }

  private static Object value(Field field, Object held) {
    try {
      field.setAccessible(true);
      return field.get(held);
    } catch (InaccessibleObjectException | IllegalAccessException hidden) {
      return null;
    }
  }
}
