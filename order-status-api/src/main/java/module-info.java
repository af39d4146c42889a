/**
 * The vocabulary of order statuses: codes, orders, requests, decisions, definitions of status sets
 * and the messages that tell a customer about them.
 */
@org.jspecify.annotations.NullMarked
module dev.orderstatus.api {
  requires transitive io.vavr;
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.orderstatus.api;
  exports dev.orderstatus.api.code;
  exports dev.orderstatus.api.decision;
  exports dev.orderstatus.api.definition;
  exports dev.orderstatus.api.message;
  exports dev.orderstatus.api.order;
  exports dev.orderstatus.api.parts;
  exports dev.orderstatus.api.spi;
  exports dev.orderstatus.api.time;
}
