/**
 * JSON as the command-line tool speaks it: orders and requests are read strictly, one object a
 * line, and decisions, options and messages are written with their members in a fixed order.
 */
@NullMarked
package dev.orderstatus.testkit.cli.json;

import org.jspecify.annotations.NullMarked;
