/**
 * A status set changes, and orders are stored for years: what differs between two versions of a
 * set, and where stored orders go.
 *
 * <p>{@link dev.orderstatus.core.version.Fingerprint} tells whether two sets decide alike.
 * {@link dev.orderstatus.core.version.Comparison} lists what differs, and whether it is tighter or
 * looser. {@link dev.orderstatus.core.version.MigrationPlan} proves that every status an order may
 * be stored in has a place in the new set, and moves orders there; it serves as well where a plugin
 * is taken out.
 */
@NullMarked
package dev.orderstatus.core.version;

import org.jspecify.annotations.NullMarked;
