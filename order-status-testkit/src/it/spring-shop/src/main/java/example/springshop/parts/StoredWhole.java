package example.springshop.parts;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An order with several payments and parcels, in three tables: the order with its lines and its
 * price, its parts, and the entries of its payments. Only facts are stored: what follows from them,
 * such as whether the order is paid, has no column.
 */
@Entity
@Table(name = "whole_order")
public class StoredWhole {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long serial;

  /** One number for the order and all its parts: they are decided together. */
  @Version
  private long version;

  private String mail;
  private Locale locale;

  private OrderStatus status;
  private Instant statusSince;
  private Instant placedAt;

  @Column(length = 4000)
  private Attributes attributes;

  private String currency;
  private long total;
  private long granted;
  private long waived;

  @Convert(converter = LinesConverter.class)
  @Column(length = 4000)
  private List<Line> lines;

  @OneToMany(mappedBy = "whole", cascade = CascadeType.ALL)
  private List<StoredPart> parts = new ArrayList<>();

  protected StoredWhole() {}

  /** An order about to be placed. */
  StoredWhole(String mail, Locale locale, Money money, List<Line> lines) {
    this.mail = mail;
    this.locale = locale;
    this.status = OrderStatus.NEW;
    this.statusSince = Instant.EPOCH;
    this.placedAt = Instant.EPOCH;
    this.attributes = Attributes.none();
    this.currency = money.currency();
    this.total = money.total();
    this.lines = List.copyOf(lines);
  }

  /** The facts, as the library decides about them. Its payment is not read: it follows. */
  Whole facts() {
    OrderSnapshot order = OrderSnapshot.of(
        code(),
        Webshop.GOODS,
        status,
        statusSince,
        placedAt,
        Payment.DUE,
        false,
        true,
        attributes);
    Money money = new Money(currency, total, granted, waived);
    return Whole.of(order, money, lines.toArray(Line[]::new))
        .toBuilder()
        .parts(parts.stream().map(StoredPart::facts).toList())
        .build();
  }

  /** Takes over what a course has changed. */
  void take(Whole after) {
    status = after.order().status();
    statusSince = after.order().statusSince();
    placedAt = after.order().placedAt();
    attributes = after.order().attributes();
    total = after.money().total();
    granted = after.money().granted();
    waived = after.money().waived();
    lines = after.lines();
    for (Part part : after.parts()) {
      stored(part).take(part);
    }
  }

  private StoredPart stored(Part part) {
    return parts.stream().filter(stored -> stored.is(part.id())).findFirst().orElseGet(() -> {
      StoredPart added = new StoredPart(this, part.id());
      parts.add(added);
      return added;
    });
  }

  OrderCode code() {
    return OrderCode.of("PARTS", serial);
  }

  String mail() {
    return mail;
  }

  Locale locale() {
    return locale;
  }
}
