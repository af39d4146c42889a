/** Breaks a rule, to prove that the rule fires. */
@NullMarked
package dev.orderstatus.violations.cycle.one;

import org.jspecify.annotations.NullMarked;
