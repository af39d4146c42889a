/** Where the status sets that come with the library have their texts: in files beside them. */
@NullMarked
package dev.orderstatus.core.internal.text;

import org.jspecify.annotations.NullMarked;
