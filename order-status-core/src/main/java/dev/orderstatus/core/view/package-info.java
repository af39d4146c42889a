/** How a shop lists the orders of a customer. */
@NullMarked
package dev.orderstatus.core.view;

import org.jspecify.annotations.NullMarked;
