/** Breaks a rule, to prove that the rule fires. */
@NullMarked
package dev.orderstatus.violations.spelling;

import org.jspecify.annotations.NullMarked;
