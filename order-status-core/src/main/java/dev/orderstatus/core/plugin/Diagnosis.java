package dev.orderstatus.core.plugin;

import dev.orderstatus.core.plugin.PluginFailure.Kind;
import java.util.zip.ZipException;

/** Explains the failure of a plugin. */
final class Diagnosis {

  private static final String API = "dev.orderstatus.api";

  private Diagnosis() {}

  static PluginFailure of(String type, String source, Throwable broken) {
    Throwable cause = broken instanceof ExceptionInInitializerError && broken.getCause() != null
        ? broken.getCause()
        : broken;
    Kind kind = kind(type, cause);
    return new PluginFailure(type, source, kind, why(kind, cause));
  }

  private static Kind kind(String type, Throwable broken) {
    if (broken instanceof ServiceName.NotAPlugin) {
      return Kind.NOT_A_PLUGIN;
    }
    if (broken instanceof UnsupportedClassVersionError) {
      return Kind.NEWER_JAVA;
    }
    if (broken instanceof ClassFormatError || broken.getCause() instanceof ZipException) {
      return Kind.UNREADABLE;
    }
    if (broken instanceof ClassNotFoundException missing) {
      return type.equals(missing.getMessage()) ? Kind.NOT_A_PLUGIN : Kind.MISSING_CLASS;
    }
    if (broken instanceof LinkageError && isAboutApi(broken)) {
      return Kind.OTHER_API;
    }
    return broken instanceof NoClassDefFoundError ? Kind.MISSING_CLASS : Kind.THREW;
  }

  private static boolean isAboutApi(Throwable broken) {
    String message = String.valueOf(broken.getMessage()).replace('/', '.');
    return (broken instanceof IncompatibleClassChangeError
            || broken instanceof NoClassDefFoundError)
        && message.contains(API);
  }

  private static String why(Kind kind, Throwable broken) {
    String message = String.valueOf(broken.getMessage());
    return switch (kind) {
      case THREW ->
        "throws when it is asked for what it brings: %s; mend the plugin".formatted(broken);
      case GAVE_NULL -> "gave null in place of a plugin; let plugin() return one";
      case MISSING_CLASS ->
        "needs the class %s, which is not there; add the jar that has it"
            .formatted(message.replace('/', '.'));
      case OTHER_API ->
        "was compiled against another version of order-status-api, which has %s; take the version of the plugin that fits, or update order-status"
            .formatted(message);
      case NEWER_JAVA ->
        "needs a newer Java: %s; run on one, or compile it for this one".formatted(message);
      case UNREADABLE -> "cannot be read: %s; get the jar anew".formatted(broken);
      case NOT_A_PLUGIN ->
        broken instanceof ClassNotFoundException
            ? "is named as a service, but there is no such class; correct the name, or add the class"
            : "is named as a service, but %s; mend the class".formatted(message);
    };
  }
}
