package example.springshop.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends mails after what they are about was stored; one that cannot be sent stays. */
@Service
public class MailRoom {

  private static final String SENDER = "shop@example.com";

  private final PendingMails mails;
  private final JavaMailSender sender;

  MailRoom(PendingMails mails, JavaMailSender sender) {
    this.mails = mails;
    this.sender = sender;
  }

  /** Sends the mails about an order. */
  @Transactional
  public void send(String order) {
    List<PendingMail> pending = mails.findByOrderCodeOrderById(order);
    for (PendingMail mail : pending) {
      sender.send(message(mail));
      mails.delete(mail);
    }
  }

  private MimeMessage message(PendingMail mail) {
    MimeMessage message = sender.createMimeMessage();
    try {
      MimeMessageHelper parts =
          new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
      parts.setFrom(SENDER);
      parts.setTo(mail.recipient());
      parts.setSubject(mail.subject());
      parts.setText(mail.text(), mail.html());
      return message;
    } catch (MessagingException malformed) {
      throw new MailPreparationException(malformed);
    }
  }
}
