/**
 * Support for changes of a status set while orders are stored for years: the differences between
 * two versions of a set, and the new places of stored orders.
 *
 * <p>{@link dev.orderstatus.core.version.Fingerprint} shows if two sets decide alike.
 * {@link dev.orderstatus.core.version.Comparison} lists the differences and shows if they are
 * tighter or looser. {@link dev.orderstatus.core.version.MigrationPlan} proves that every status of
 * a stored order has a place in the new set, and moves orders there; it also serves when a plugin
 * is removed.
 */
@NullMarked
package dev.orderstatus.core.version;

import org.jspecify.annotations.NullMarked;
