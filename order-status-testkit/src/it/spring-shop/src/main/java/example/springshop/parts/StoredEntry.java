package example.springshop.parts;

import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;

/** One thing that happened to a payment. */
@Entity
@Table(name = "part_entry")
class StoredEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @ManyToOne(optional = false)
  private StoredPart part;

  @Enumerated(EnumType.STRING)
  private EntrySort sort;

  private String number;
  private Long amount;
  private Instant at;

  protected StoredEntry() {}

  StoredEntry(StoredPart part, Entry entry) {
    this.part = part;
    this.sort = entry.sort();
    this.number = entry.number();
    this.amount = entry.amount().isPresent() ? entry.amount().getAsLong() : null;
    this.at = entry.at();
  }

  Entry facts() {
    OptionalLong given = amount == null ? OptionalLong.empty() : OptionalLong.of(amount);
    return new Entry(sort, number, given, at);
  }
}
