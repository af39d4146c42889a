package dev.orderstatus.testkit.log;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    add = "*",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {Override.class},
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@interface OptionsStyle {}
