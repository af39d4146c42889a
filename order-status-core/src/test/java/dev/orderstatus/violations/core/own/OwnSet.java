package dev.orderstatus.violations.core.own;

import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.violations.core.internal.engine.KnowsAShop;
import io.vavr.collection.List;
import java.time.Instant;

/** Breaks nearly every rule of the core, to prove that each fires. */
public class OwnSet {

  static final String CANCELLED = "canceled";

  Instant now() {
    return Instant.now();
  }

  List<Class<?>> reachesTooFar() {
    return List.of(Compiler.class, KnowsAShop.class);
  }
}
