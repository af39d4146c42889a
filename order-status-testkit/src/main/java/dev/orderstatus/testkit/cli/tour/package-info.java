/**
 * The demonstration: plays the sample logs that come with the tool, and shows what each customer
 * would read. A sample is two files beside this package, named after the status set.
 * {@code SET.csv} is an action log. {@code SET.properties} has a title for each order, the
 * languages of its customer, and the instants at which the customer looks, by default an hour after
 * the last row.
 */
@NullMarked
package dev.orderstatus.testkit.cli.tour;

import org.jspecify.annotations.NullMarked;
