/** What the status sets that take money have in common: its words and its rules. */
@NullMarked
package dev.orderstatus.core.payment;

import org.jspecify.annotations.NullMarked;
