/** The lists of a customer's orders. */
@NullMarked
package dev.orderstatus.core.view;

import org.jspecify.annotations.NullMarked;
