/**
 * Puts a status set and the plugins that extend it together, and says what is wrong with them: one
 * check a class. The order in which plugins are given makes no difference.
 */
@NullMarked
package dev.orderstatus.core.merge;

import org.jspecify.annotations.NullMarked;
