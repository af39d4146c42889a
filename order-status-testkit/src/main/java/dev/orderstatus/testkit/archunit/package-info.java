/**
 * Rules about the code of shops and plugins, for <a href="https://www.archunit.org">ArchUnit</a>:
 * {@link dev.orderstatus.testkit.archunit.OrderStatusRules} says that nobody sets a status but by a
 * decision, that codes of statuses are written once, and that plugins use the api alone. Only this
 * package needs ArchUnit, which its users bring.
 */
@NullMarked
package dev.orderstatus.testkit.archunit;

import org.jspecify.annotations.NullMarked;
