/** What tests of a status set or of a plugin can use. */
@NullMarked
package dev.orderstatus.testkit;

import org.jspecify.annotations.NullMarked;
