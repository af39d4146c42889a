/**
 * The demonstration: plays the sample logs that come with the tool and tells what each customer
 * would read. A sample is two files beside this package, named after the status set:
 * {@code SET.csv}, an action log, and {@code SET.properties}, a title and the languages for each
 * order.
 */
@NullMarked
package dev.orderstatus.testkit.cli.tour;

import org.jspecify.annotations.NullMarked;
