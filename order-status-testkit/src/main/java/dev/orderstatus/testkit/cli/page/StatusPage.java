package dev.orderstatus.testkit.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.orderstatus.api.OrderLifecycle;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

/** Writes a set as one page of HTML that needs nothing else. */
public final class StatusPage {

  private StatusPage() {}

  /**
   * The page of a set. Equal sets give equal bytes.
   *
   * @param lifecycle the compiled set
   * @param locale the language in which the page opens; English where the set does not speak it
   * @return the page
   */
  public static String of(OrderLifecycle lifecycle, Locale locale) {
    String style =
        Sources.of("page.css") + Drawing.of(lifecycle.definition(), locale).style();
    String script = Sources.script();
    return filled(
        Sources.of("page.html"),
        Map.of(
            "policy", policy(script, style),
            "title", Html.escaped(lifecycle.definition().title()),
            "style", style,
            "article", Article.of(lifecycle, locale).html(2),
            "data", packed(new PageData(lifecycle).json(locale)),
            "script", script));
  }

  /** Nothing is loaded from anywhere; only this script and this style count. */
  static String policy(String script, String style) {
    return "default-src 'none'; script-src %s; style-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(script.isEmpty() ? "'none'" : "'" + hash(script) + "'", hash(style));
  }

  /** Fills each name in braces once: what is filled in may have braces of its own. */
  static String filled(String form, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', from)) {
      int close = form.indexOf('}', open);
      filled
          .append(form, from, open)
          .append(values.getOrDefault(form.substring(open + 1, close), ""));
      from = close + 1;
    }
    return filled.append(form.substring(from)).toString();
  }

  private static String hash(String source) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** Packed as the browser's {@code DecompressionStream("deflate-raw")} unpacks it. */
  private static String packed(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(text.getBytes(UTF_8));
      deflater.finish();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        bytes.write(buffer, 0, deflater.deflate(buffer));
      }
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    } finally {
      deflater.end();
    }
  }
}
