/** The rules of one status, action and order type, and their decision steps. */
@NullMarked
package dev.orderstatus.core.internal.rules;

import org.jspecify.annotations.NullMarked;
