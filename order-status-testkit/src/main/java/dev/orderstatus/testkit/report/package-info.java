/** Writes an order, a request and a decision as text for the reports of the testkit. */
@NullMarked
package dev.orderstatus.testkit.report;

import org.jspecify.annotations.NullMarked;
