/** The rules of one status, action and order type, and the steps in which they decide. */
@NullMarked
package dev.orderstatus.core.internal.rules;

import org.jspecify.annotations.NullMarked;
