/**
 * What the library answers: a decision as a value.
 *
 * <p>A {@link dev.orderstatus.api.decision.Decision} is one of four: accepted, unchanged, refused,
 * attention. It carries codes and parameters; text is made of them only when a renderer is asked,
 * for an audience and a language. Decisions are built beforehand and shared: what depends on the
 * very order (an instant, an attribute) is read from the order when a parameter is asked for its
 * value.
 */
@NullMarked
package dev.orderstatus.api.decision;

import org.jspecify.annotations.NullMarked;
