package dev.orderstatus.testkit.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.orderstatus.api.Answer;
import java.util.stream.Stream;

/**
 * Requires that methods that write a field, directly or by a method of its class, use a decision.
 */
final class WriteOnlyWithDecision extends ArchCondition<JavaClass> {

  private final String owner;
  private final String field;

  WriteOnlyWithDecision(String owner, String field) {
    super("write %s.%s only where a decision is applied", owner, field);
    this.owner = owner;
    this.field = field;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      boolean allowed = isOwnConstructor(unit) || isOwnWriter(unit) || appliesADecision(unit);
      writes(unit)
          .forEach(access ->
              events.add(new SimpleConditionEvent(type, allowed, access.getDescription())));
    }
  }

  private Stream<JavaAccess<?>> writes(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getFieldAccesses().stream().filter(this::isWrite),
        Stream.concat(
                unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
            .filter(call -> call.getTarget().resolveMember().stream().anyMatch(this::isOwnWriter)));
  }

  private boolean isWrite(JavaFieldAccess access) {
    return access.getAccessType() == AccessType.SET
        && access.getTargetOwner().getName().equals(owner)
        && access.getName().equals(field);
  }

  /** A setter counts like the field: the rule checks its callers instead. */
  private boolean isOwnWriter(JavaCodeUnit unit) {
    return unit.getOwner().getName().equals(owner)
        && !(unit instanceof JavaConstructor)
        && unit.getFieldAccesses().stream().anyMatch(this::isWrite);
  }

  private boolean isOwnConstructor(JavaCodeUnit unit) {
    return unit.getOwner().getName().equals(owner) && unit instanceof JavaConstructor;
  }

  private static boolean appliesADecision(JavaCodeUnit unit) {
    return Stream.concat(
            unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
        .anyMatch(call ->
            call.getName().equals("after") && call.getTargetOwner().isEquivalentTo(Answer.class));
  }
}
