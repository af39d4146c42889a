/** The engine, the built-in status sets and the renderer of messages. */
module dev.orderstatus.core {
  requires transitive dev.orderstatus.api;
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;
}
