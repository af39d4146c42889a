/**
 * Merges a status set with the plugins that extend it. The order of the plugins makes no
 * difference.
 */
@NullMarked
package dev.orderstatus.core.internal.merge;

import org.jspecify.annotations.NullMarked;
