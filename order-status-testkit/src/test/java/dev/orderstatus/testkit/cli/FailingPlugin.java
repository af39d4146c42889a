package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.house.FailingSet;

/** A plugin that brings a set that breaks down. */
public final class FailingPlugin implements StatusPlugin {

  @Override
  public Plugin plugin() {
    return Plugin.named("failing", "failing").set(FailingSet.of(Webshop.set())).build();
  }
}
