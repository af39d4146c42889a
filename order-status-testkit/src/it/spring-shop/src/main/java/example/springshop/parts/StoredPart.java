package example.springshop.parts;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A payment, a parcel or a return of an order. */
@Entity
@Table(
    name = "order_part",
    uniqueConstraints = @UniqueConstraint(columnNames = {"whole_serial", "kind", "code"}))
class StoredPart {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @ManyToOne(optional = false)
  private StoredWhole whole;

  private String kind;
  private String code;

  /** The code of the status; none where it follows from entries. */
  private String status;

  private Instant statusSince;
  private Instant createdAt;

  @Column(length = 4000)
  private Attributes attributes;

  private Units units;
  private long amount;

  @OneToMany(mappedBy = "part", cascade = CascadeType.ALL)
  private List<StoredEntry> entries = new ArrayList<>();

  protected StoredPart() {}

  StoredPart(StoredWhole whole, PartId id) {
    this.whole = whole;
    this.kind = id.kind();
    this.code = id.code();
  }

  boolean is(PartId id) {
    return id.kind().equals(kind) && id.code().equals(code);
  }

  Part facts() {
    Part.Builder part = Part.of(kind, code)
        .statusSince(statusSince)
        .createdAt(createdAt)
        .attributes(attributes)
        .units(units)
        .amount(amount)
        .entries(entries.stream().map(StoredEntry::facts).toList());
    return status == null ? part.build() : part.status(OrderStatus.of(status)).build();
  }

  /** Entries are only ever added. */
  void take(Part part) {
    status = part.entries().isEmpty() ? part.status().value() : null;
    statusSince = part.statusSince();
    createdAt = part.createdAt();
    attributes = part.attributes();
    units = part.units();
    amount = part.amount();
    Set<Entry> known = new HashSet<>(entries.stream().map(StoredEntry::facts).toList());
    part.entries().stream()
        .filter(entry -> !known.contains(entry))
        .map(entry -> new StoredEntry(this, entry))
        .forEach(entries::add);
  }
}
