/**
 * The engine, the built-in status sets, the renderer of messages, the audit of logs and the
 * diagrams.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // Either version of Jackson may be missing.
module dev.orderstatus.core {
  requires transitive dev.orderstatus.api;
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.annotation;
  requires static org.immutables.value.annotations;

  exports dev.orderstatus.core.audit;
  exports dev.orderstatus.core.diagram;
  exports dev.orderstatus.core.kind;
  exports dev.orderstatus.core.marketplace;
  exports dev.orderstatus.core.payment;
  exports dev.orderstatus.core.plugin;
  exports dev.orderstatus.core.procurement;
  exports dev.orderstatus.core.reseller;
  exports dev.orderstatus.core.schemaorg;
  exports dev.orderstatus.core.version;
  exports dev.orderstatus.core.view;
  exports dev.orderstatus.core.webshop;
  exports dev.orderstatus.core.word;
  exports dev.orderstatus.core;

  // The private methods that write JSON.
  opens dev.orderstatus.core.audit to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;

  uses dev.orderstatus.api.spi.StatusPlugin;
}
