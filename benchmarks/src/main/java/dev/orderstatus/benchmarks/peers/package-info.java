/**
 * The same questions, asked of every library. {@link dev.orderstatus.benchmarks.peers.Libraries}
 * names them; each is used as its documentation recommends, and its answers are checked before
 * anything is timed.
 */
@NullMarked
package dev.orderstatus.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
