package dev.orderstatus.violations.core.internal.engine;

import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.violations.core.own.OwnSet;

/** An engine that knows a status set. */
public record KnowsAShop(OwnSet own, Webshop webshop) {}
