/**
 * The audit of an order log: finds the rows that a status set allows, and those it does not.
 *
 * <p>An {@link dev.orderstatus.core.audit.Audit} takes the rows one by one, returns its finding for
 * each, and sums up in an {@link dev.orderstatus.core.audit.AuditReport}. There are two kinds of
 * log. An action log holds commands and events ({@link dev.orderstatus.core.audit.ActionRow}, of
 * orders with parts {@link dev.orderstatus.core.audit.CourseRow}): each row is decided and applied.
 * A status log holds the statuses of orders over time
 * ({@link dev.orderstatus.core.audit.StatusRow}): each row must be reachable from the previous one.
 * Rows are not kept; the memory for an order is constant, but for its parts.
 */
@NullMarked
package dev.orderstatus.core.audit;

import org.jspecify.annotations.NullMarked;
