/** JSON as plain maps, lists, texts, numbers and flags; not for users. */
@NullMarked
package dev.orderstatus.api.internal;

import org.jspecify.annotations.NullMarked;
