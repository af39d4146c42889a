package dev.orderstatus.api.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** Builder methods with varargs append to a list; those with a list replace it. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    add = "*",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {Override.class},
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
public @interface BuilderStyle {}
