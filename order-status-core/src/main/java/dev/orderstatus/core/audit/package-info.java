/**
 * The audit of an order log: which of its rows a status set allows, and which it does not.
 *
 * <p>An {@link dev.orderstatus.core.audit.Audit} takes the rows one by one, says what it finds in
 * each, and sums up in an {@link dev.orderstatus.core.audit.AuditReport}. There are two kinds of
 * log. An action log holds what was asked and reported
 * ({@link dev.orderstatus.core.audit.ActionRow}): each row is decided and applied. A status log
 * holds which status an order was seen in ({@link dev.orderstatus.core.audit.StatusRow}): each row
 * must be reachable from the one before it. Nothing is kept of a row; what is kept of an order is
 * constant.
 */
@NullMarked
package dev.orderstatus.core.audit;

import org.jspecify.annotations.NullMarked;
