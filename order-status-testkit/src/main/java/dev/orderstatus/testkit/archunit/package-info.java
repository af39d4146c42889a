/**
 * Rules about the code of shops and plugins, for <a href="https://www.archunit.org">ArchUnit</a>.
 * {@link dev.orderstatus.testkit.archunit.OrderStatusRules} requires that only decisions set a
 * status, that codes of statuses are written once, and that plugins use only the api. Only this
 * package needs ArchUnit, which its users add.
 */
@NullMarked
package dev.orderstatus.testkit.archunit;

import org.jspecify.annotations.NullMarked;
