/** A status set as one page of HTML: assembled from plain sources and the set as data. */
@NullMarked
package dev.orderstatus.testkit.cli.page;

import org.jspecify.annotations.NullMarked;
