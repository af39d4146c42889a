package dev.orderstatus.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextsTests {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Texts bundle(String content) {
    return Texts.bundles("shop", List.of("en"), file -> stream(content));
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTextIsFoundInExactlyItsLanguage() {
    Texts texts = Texts.of(Map.of(Locale.ENGLISH, Map.of("hello", "Hello")));

    assertThat(texts.find(Locale.ENGLISH, "hello")).contains("Hello");
    assertThat(texts.find(Locale.ENGLISH, "bye")).isEmpty();
    assertThat(texts.find(Locale.UK, "hello")).isEmpty();
    assertThat(texts.keys(Locale.ENGLISH)).containsExactly("hello");
    assertThat(texts.keys(DUTCH)).isEmpty();
    assertThat(Texts.none().locales()).isEmpty();
  }

  @Test
  void aBundleIsReadAsUtf8UnderItsLanguage() {
    Texts texts =
        Texts.bundles("shop", List.of("en", "nl"), file -> stream("file = " + file + " é€"));

    assertThat(texts.locales()).containsExactly(Locale.ENGLISH, DUTCH);
    assertThat(texts.find(DUTCH, "file")).contains("shop_nl.properties é€");
  }

  @Test
  void aLanguageIsLoadedOnceAndOnlyWhenAsked() {
    AtomicInteger opened = new AtomicInteger();
    Texts texts = Texts.bundles("shop", List.of("en", "nl"), file -> {
      opened.incrementAndGet();
      return stream("a = b");
    });

    assertThat(opened).hasValue(0);
    texts.find(DUTCH, "a");
    texts.keys(DUTCH);
    assertThat(opened).hasValue(1);
  }

  @Test
  void aKeyThatComesTwiceIsReported() {
    Texts texts = bundle("hello = Hello\nbye = Bye\nhello = Hi\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> texts.find(Locale.ENGLISH, "bye"))
        .withMessage(
            "text file shop_en.properties has the key hello twice; remove one, or write a colon that "
                + "belongs to the key as \\:");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Texts.bundles("shop", List.of("en"), file -> null).keys(Locale.ENGLISH))
        .withMessage("there is no text file shop_en.properties; add it, or correct its name");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk on fire");
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        return read();
      }
    };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Texts.bundles("shop", List.of("en"), file -> broken).keys(Locale.ENGLISH))
        .withMessage("cannot read the text file shop_en.properties")
        .withRootCauseInstanceOf(IOException.class);
  }

  @Test
  void textsLaidOverOthersWin() {
    Texts under = Texts.of(Map.of(Locale.ENGLISH, Map.of("a", "1", "b", "1")));
    Texts over = Texts.of(Map.of(Locale.ENGLISH, Map.of("b", "2"), DUTCH, Map.of("c", "3")));

    Texts both = under.with(over);

    assertThat(both.find(Locale.ENGLISH, "a")).contains("1");
    assertThat(both.find(Locale.ENGLISH, "b")).contains("2");
    assertThat(both.find(DUTCH, "c")).contains("3");
    assertThat(both.locales()).containsExactlyInAnyOrder(Locale.ENGLISH, DUTCH);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.none().with(null))
        .withMessage("others");
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.none().find(null, "a"))
        .withMessage("locale");
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.bundles(null, List.of(), file -> null))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.bundles("x", List.of(), null))
        .withMessage("open");
    assertThatNullPointerException().isThrownBy(() -> new Text(null, DUTCH)).withMessage("value");
    assertThat(new Text("Hallo", DUTCH)).hasToString("Hallo");
  }
}
