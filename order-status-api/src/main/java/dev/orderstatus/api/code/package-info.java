/**
 * Codes: the stable words that a shop stores and compares.
 *
 * <p>Every kind of code has its own type, so a status cannot be passed where an action is expected.
 * A code consists of lower-case words joined by hyphens ({@code waiting-for-payment}), at most 64
 * characters; a plugin's codes are qualified by its namespace ({@code delivery:delivered}). Codes
 * are open: anybody may make one with {@code of}; the status set that declares a code defines its
 * meaning.
 */
@NullMarked
package dev.orderstatus.api.code;

import org.jspecify.annotations.NullMarked;
