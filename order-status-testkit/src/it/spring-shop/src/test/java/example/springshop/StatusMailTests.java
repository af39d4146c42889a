package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.core.kind.PaymentKind;
import example.springshop.mail.MailRoom;
import example.springshop.mail.PendingMails;
import example.springshop.parts.WholeDesk;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the library writes arrives at a mail server, in both forms. */
@SpringBootTest
class StatusMailTests {

  private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @Autowired
  private WholeDesk desk;

  @Autowired
  private MailRoom mailRoom;

  @Autowired
  private PendingMails mails;

  @BeforeAll
  static void start() {
    if (!SERVER.isRunning()) {
      SERVER.start();
    }
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    start();
    properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
  }

  @Test
  void theCustomerGetsAMailInTheirLanguageAboutTheMoneyThatArrived() throws Exception {
    OrderCode order = desk.place(
        "anna@example.com", Locale.forLanguageTag("nl"), Money.of("EUR", 5000), Line.of("A", 2));
    mailRoom.send(order.value());
    SERVER.purgeEmailFromAllMailboxes();

    desk.handle(
        order,
        now -> CourseRequest.of(PaymentKind.PAYMENT_CAPTURED, Actor.PAYMENT_PROVIDER, now)
            .about(PaymentKind.CODE, "tr_1")
            .with(CourseRequest.AMOUNT, 5000L));
    mailRoom.send(order.value());

    MimeMessage[] arrived = SERVER.getReceivedMessages();
    assertThat(arrived).hasSize(1);
    MimeMessage mail = arrived[0];
    assertThat(mail.getAllRecipients()[0]).hasToString("anna@example.com");
    assertThat(mail.getSubject()).contains(order.value());
    assertThat(content(mail, "text/plain").replace('\u00a0', ' '))
        .contains("Er is € 50,00 betaald.")
        .doesNotContain("<p>");
    assertThat(content(mail, "text/html").replace('\u00a0', ' '))
        .startsWith("<!DOCTYPE html><html lang=\"nl\"")
        .contains("Er is € 50,00 betaald.</p>");
    assertThat(mails.findByOrderCodeOrderById(order.value())).isEmpty();
  }

  private static String content(Part part, String type) throws Exception {
    return find(part, type).orElseThrow(() -> new AssertionError("there is no " + type));
  }

  private static Optional<String> find(Part part, String type) throws Exception {
    if (part.isMimeType(type)) {
      return Optional.of((String) part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<String> found = find(parts.getBodyPart(i), type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
