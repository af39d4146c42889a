/**
 * Generators for property tests with <a href="https://jqwik.net">jqwik</a>.
 * {@link dev.orderstatus.testkit.jqwik.StatusArbitraries} generates orders, requests, legal and
 * illegal histories of a lifecycle, and definitions of status sets. A failing history shrinks to a
 * shortest one. Only this package needs jqwik, which its users add.
 */
@NullMarked
package dev.orderstatus.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
