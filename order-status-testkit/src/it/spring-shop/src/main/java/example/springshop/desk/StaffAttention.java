package example.springshop.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Something about an order that somebody has to look at. */
@Entity
@Table(indexes = @Index(columnList = "orderCode"))
public class StaffAttention {

  @Id
  @GeneratedValue
  private Long id;

  private String orderCode;
  private String code;

  @Column(length = 2000)
  private String text;

  protected StaffAttention() {}

  public StaffAttention(String orderCode, String code, String text) {
    this.orderCode = orderCode;
    this.code = code;
    this.text = text;
  }

  public String code() {
    return code;
  }

  public String text() {
    return text;
  }
}
