package dev.orderstatus.testkit;

/** Stands here until the first real class does. */
public final class Placeholder {
  private Placeholder() {}
}
