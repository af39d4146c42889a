/** The registry of status sets: the sets of the host, and the plugins that extend them. */
@NullMarked
package dev.orderstatus.core.internal.catalog;

import org.jspecify.annotations.NullMarked;
