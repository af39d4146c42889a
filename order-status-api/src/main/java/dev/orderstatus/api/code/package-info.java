/**
 * Codes: the stable words a shop stores and compares.
 *
 * <p>Every kind of code is a type of its own, so that a status cannot be passed where an action is
 * meant. A code is lower-case words joined by hyphens ({@code waiting-for-payment}), at most 64
 * characters; a code that a plugin brings is qualified by the plugin's namespace
 * ({@code delivery:delivered}). Codes are open: anybody may make one with {@code of}; what a code
 * means is said by the status set that declares it.
 */
@NullMarked
package dev.orderstatus.api.code;

import org.jspecify.annotations.NullMarked;
