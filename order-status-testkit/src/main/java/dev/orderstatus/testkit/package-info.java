/** Tools for tests of a status set or of a plugin. */
@NullMarked
package dev.orderstatus.testkit;

import org.jspecify.annotations.NullMarked;
