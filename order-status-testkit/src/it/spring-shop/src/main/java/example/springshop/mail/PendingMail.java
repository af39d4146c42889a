package example.springshop.mail;

import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.order.OrderCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A mail that was written together with a decision, and is still to be sent. */
@Entity
@Table(indexes = @Index(columnList = "orderCode"))
public class PendingMail {

  @Id
  @GeneratedValue
  private Long id;

  private String orderCode;
  private String recipient;
  private String subject;

  @Column(length = 10000)
  private String text;

  @Column(length = 20000)
  private String html;

  protected PendingMail() {}

  /** The mail with the texts of the library. */
  public PendingMail(OrderCode order, String recipient, Notification texts) {
    this.orderCode = order.value();
    this.recipient = recipient;
    this.subject = texts.subject();
    this.text = texts.text();
    this.html = texts.html();
  }

  String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  String text() {
    return text;
  }

  String html() {
    return html;
  }
}
