package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReplayPageTests {
  private static final String LOG = """
      order_code,at,status
      1,2026-01-01T10:00:00Z,received
      1,2026-01-02T10:00:00Z,processing
      1,2026-01-04T10:00:00Z,shipped
      2,2026-01-01T10:00:00Z,received
      <b>&3,2026-01-02T10:00:00Z,"<script>alert('x')</script>"
      """;

  @TempDir
  Path directory;

  @Test
  void theReportIsAPageWithTheCountsAsBarsAndTheDwellTimesAsAPlot() throws Exception {
    Call call =
        Call.plain(Call.file(directory, "log.csv", LOG), "--format", "html", "--set", "webshop");
    Document page = parsed(call.out());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out())
        .contains("default-src 'none'; script-src 'none'; style-src 'sha256-")
        .contains("2 of 3 orders are in order, 1 have violations, 0 are unclear")
        .contains("half within 2 days, 95 % within 2 days (once)");
    assertThat(page.getElementsByTagName("rect").getLength()).isPositive();
    assertThat(page.getElementsByTagName("circle").getLength()).isEqualTo(2);
  }

  @Test
  void whatStandsInALogIsTextOnThePage() throws Exception {
    Path log = Call.file(directory, "log.csv", LOG);
    for (String option : new String[] {"--snapshot", "--sort"}) {
      Call call = Call.plain(log, "--format", "html", option);

      assertThat(parsed(call.out()).getElementsByTagName("script").getLength()).isZero();
      assertThat(parsed(call.out()).getElementsByTagName("b").getLength()).isZero();
      assertThat(call.out())
          .contains("&lt;script&gt;", "&lt;b&gt;&amp;3")
          .doesNotContain("http:", "https:");
    }
  }

  @Test
  void noOtherFormatIsWritten() {
    Path log = Call.file(directory, "log.csv", LOG);

    assertThat(Call.plain(log, "--format", "pdf").refusal()).contains("text, json or html");
  }

  /** It is well-formed, but for the two elements that HTML does not close. */
  private static Document parsed(String html) throws Exception {
    String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("(<meta[^>]*)>", "$1/>");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.strip())));
  }
}
