package dev.orderstatus.testkit.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the manifest of the jar says. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"order-status " + Objects.requireNonNullElse(version, "(not from a jar)")};
  }
}
