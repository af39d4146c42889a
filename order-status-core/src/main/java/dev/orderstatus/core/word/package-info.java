/**
 * The words people use for statuses: codes, labels, other spellings, translations.
 *
 * <p>{@link dev.orderstatus.core.word.StatusWords} reads a word and reports how certain the result
 * is; it never guesses.
 */
@NullMarked
package dev.orderstatus.core.word;

import org.jspecify.annotations.NullMarked;
