/**
 * The vocabulary of order statuses: codes, orders, requests, decisions, definitions of status sets
 * and the messages about them for customers.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // Either version of Jackson may be missing, and so may the core.
module dev.orderstatus.api {
  requires transitive io.vavr;
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.annotation;
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
  exports dev.orderstatus.api.whole;
  exports dev.orderstatus.api.internal to
      dev.orderstatus.core;

  // The private methods that write and read JSON.
  opens dev.orderstatus.api to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens dev.orderstatus.api.decision to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens dev.orderstatus.api.message to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens dev.orderstatus.api.order to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens dev.orderstatus.api.parts to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens dev.orderstatus.api.whole to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
}
