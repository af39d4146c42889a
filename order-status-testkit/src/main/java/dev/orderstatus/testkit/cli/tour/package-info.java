/**
 * The demonstration: plays the sample logs that come with the tool and tells what each customer
 * would read. A sample is two files beside this package, named after the status set:
 * {@code SET.csv}, an action log, and {@code SET.properties}, which has for each order a title, the
 * languages of its customer, and the instants at which the customer looks where that is not an hour
 * after the last row.
 */
@NullMarked
package dev.orderstatus.testkit.cli.tour;

import org.jspecify.annotations.NullMarked;
