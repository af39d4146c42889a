package dev.orderstatus.core;

/** Stands here until the first real class does. */
public final class Placeholder {
  private Placeholder() {}
}
