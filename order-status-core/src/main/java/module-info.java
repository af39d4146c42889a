/**
 * The engine, the built-in status sets, the renderer of messages, the audit of logs and the
 * diagrams.
 */
@org.jspecify.annotations.NullMarked
module dev.orderstatus.core {
  requires transitive dev.orderstatus.api;
  requires transitive org.jspecify;
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

  uses dev.orderstatus.api.spi.StatusPlugin;
}
