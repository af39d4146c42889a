/** The common words and rules of status sets that take money. */
@NullMarked
package dev.orderstatus.core.payment;

import org.jspecify.annotations.NullMarked;
