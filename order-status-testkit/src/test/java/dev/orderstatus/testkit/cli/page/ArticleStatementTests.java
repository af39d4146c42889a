package dev.orderstatus.testkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.core.OrderStatuses;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article says what the statements say that speak to its reader. */
class ArticleStatementTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = ';', textBlock = """
      A2  ; reseller    ; 15 minutes
      A5  ; reseller    ; spam
      A6  ; reseller    ; contact us
      A7  ; reseller    ; may not have (gone through|been made)
      A8  ; reseller    ; place (it|your order) manually
      A9  ; reseller    ; interrupted
      A12 ; reseller    ; employees
      A13 ; reseller    ; list of orders
      A14 ; reseller    ; order again
      A16 ; reseller    ; cannot be delivered
      A17 ; reseller    ; screenshot of your bank statement
      A20 ; reseller    ; order again
      A22 ; reseller    ; payment received:.*contact
      A24 ; reseller    ; my orders
      A26 ; reseller    ; supplier
      A27 ; reseller    ; (three|3) working days
      A29 ; reseller    ; (two|2) weeks
      A30 ; reseller    ; delay
      B4  ; marketplace ; vendor
      B5  ; marketplace ; purchase
      B6  ; marketplace ; started now and finished later
      B9  ; marketplace ; scheduled
      B11 ; marketplace ; approved
      B12 ; marketplace ; failed
      B16 ; marketplace ; error
      B19 ; marketplace ; deleted
      C4  ; webshop     ; payment link
      C16 ; webshop     ; pay now
      C17 ; webshop     ; payment is OK
      C26 ; webshop     ; account
      D1  ; procurement ; approve
      D2  ; procurement ; withdraw
      D3  ; procurement ; distributor
      D5  ; procurement ; contact the distributor
      D10 ; procurement ; stock|batches
      D11 ; procurement ; track
      D14 ; procurement ; picked up
      D15 ; procurement ; no longer
      D17 ; procurement ; delivery has started
      D21 ; procurement ; cancel
      """)
  void everyStatementToTheReaderIsInTheArticle(String id, String set, String words) {
    String article =
        Article.of(OrderStatuses.builtIn().lifecycle(set), Locale.ENGLISH).markdown();

    assertThat(Pattern.compile(words, Pattern.CASE_INSENSITIVE).matcher(article).find())
        .as(id)
        .isTrue();
  }
}
