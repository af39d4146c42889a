/**
 * Decisions as values.
 *
 * <p>A {@link dev.orderstatus.api.decision.Decision} is one of four kinds: accepted, unchanged,
 * refused, attention. It carries codes and parameters; a renderer makes text from them, for an
 * audience and a language. Decisions are built in advance and shared: details of a particular order
 * (an instant, an attribute) are read when a parameter is asked for its value.
 */
@NullMarked
package dev.orderstatus.api.decision;

import org.jspecify.annotations.NullMarked;
