/** The marketplace: offers, subscriptions and quotes that a vendor provisions (B1-B22). */
@NullMarked
package dev.orderstatus.core.marketplace;

import org.jspecify.annotations.NullMarked;
