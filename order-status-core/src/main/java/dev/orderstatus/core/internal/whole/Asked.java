package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The step that was asked about.
 *
 * @param decision the decision
 * @param event true if an event was reported
 * @param state the state after it; null if nothing is stored
 */
record Asked(Decision decision, boolean event, @Nullable WholeState state) {}
