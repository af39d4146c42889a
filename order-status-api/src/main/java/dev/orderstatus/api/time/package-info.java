/**
 * Times promised to customers, and the working days they count in.
 *
 * <p>Nothing here reads a clock; the instant, the zone and the calendar are arguments.
 */
@NullMarked
package dev.orderstatus.api.time;

import org.jspecify.annotations.NullMarked;
