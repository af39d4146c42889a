/** The statuses in the words of schema.org. */
@NullMarked
package dev.orderstatus.core.schemaorg;

import org.jspecify.annotations.NullMarked;
