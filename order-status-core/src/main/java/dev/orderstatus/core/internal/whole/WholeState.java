package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.whole.WholeKinds.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole at one moment, with all that follows from its facts. Used by one thread. */
final class WholeState {

  private static final String FACT = WholeFacts.NAMESPACE + ":";

  private final Whole whole;
  private final WholeKinds kinds;
  private final Standing standing;
  private Map<PartId, MoneyFacts> money;
  private long underWay;
  private @Nullable LineUnits lines;
  private long @Nullable [] counts;
  private @Nullable View order;

  private WholeState(
      WholeKinds kinds, Whole given, boolean strict, Map<PartId, MoneyFacts> before) {
    this.kinds = kinds;
    this.money = before;
    this.whole = withStatuses(given, before);
    this.standing = Standing.of(parts(strict));
  }

  /** The state of a whole as the shop gives it, which must be possible in every respect. */
  static WholeState ofGiven(WholeKinds kinds, Whole whole) {
    EntryNumbers.check(whole);
    return new WholeState(kinds, whole, true, Map.of());
  }

  /** The state after a step: an announced return may still have to follow its lost parcel. */
  WholeState after(Whole next) {
    return new WholeState(kinds, next, false, money);
  }

  /** The state after a step whose units were counted before. */
  WholeState after(Whole next, LineUnits counted) {
    WholeState after = after(next);
    after.lines = counted;
    return after;
  }

  /** The units of a whole whose sums may not fit, so that no standing can be made of it. */
  static LineUnits lines(WholeKinds kinds, Whole whole) {
    return new LineUnits(whole.lines(), shares(kinds, whole, true));
  }

  /** A whole with other states of some of its parts. */
  static Whole with(Whole whole, Map<PartId, Part> changed) {
    List<Part> parts = new ArrayList<>();
    for (Part part : whole.parts()) {
      parts.add(changed.getOrDefault(part.id(), part));
    }
    return whole.toBuilder().parts(parts).build();
  }

  private Whole withStatuses(Whole given, Map<PartId, MoneyFacts> before) {
    List<Part> parts = given.parts();
    List<Part> renewed = null;
    Map<PartId, MoneyFacts> changed = null;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      CompiledKind kind = kinds.find(part.id().kind());
      if (kind != null && kind.hasEntries()) {
        MoneyFacts known = before.get(part.id());
        MoneyFacts facts = known != null && known.isOf(part)
            ? known
            : MoneyFacts.of(part, kinds.nameOfAmount(part.id()), given.money().currency(), kind);
        if (!facts.equals(known)) {
          changed = changed == null ? new HashMap<>(before) : changed;
          changed.put(part.id(), facts);
        }
        underWay += facts.isUnderWay() ? 1 : 0;
        if (!facts.status().equals(part.status())) {
          renewed = renewed == null ? new ArrayList<>(parts) : renewed;
          Instant since = known == null ? part.statusSince() : facts.lastAt();
          renewed.set(
              i, part.toBuilder().status(facts.status()).statusSince(since).build());
        }
      }
    }
    money = changed == null ? before : changed;
    return renewed == null ? given : given.toBuilder().parts(renewed).build();
  }

  private OrderParts parts(boolean strict) {
    OrderParts.Builder parts =
        OrderParts.builder().money(whole.money()).lines(whole.lines()).canceled(isCanceled());
    for (Part part : whole.parts()) {
      CompiledKind kind = kinds.find(part.id().kind());
      if (kind != null && kind.isByAmount()) {
        MoneyFacts facts = money.get(part.id());
        parts.payments(facts == null ? byAmount(part, kind.countsAs(part.status())) : facts.sums());
      }
      Share share = share(part, kind, strict);
      if (share != null) {
        parts.shares(share);
      }
    }
    return parts.build();
  }

  private PaymentSums byAmount(Part part, CountsAs counts) {
    PaymentSums sums =
        PaymentSums.of(kinds.nameOfAmount(part.id()), whole.money().currency());
    return switch (counts) {
      case AGREED -> sums.withAgreed(part.amount());
      case AUTHORIZED -> sums.withAuthorized(part.amount());
      case CAPTURED -> sums.withCaptured(part.amount());
      case REFUNDED -> sums.withCaptured(part.amount()).withRefunded(part.amount());
      default -> sums;
    };
  }

  private static List<Share> shares(WholeKinds kinds, Whole whole, boolean withAnnounced) {
    List<Share> shares = new ArrayList<>();
    for (Part part : whole.parts()) {
      Share share = share(part, kinds.find(part.id().kind()), withAnnounced);
      if (share != null) {
        shares.add(share);
      }
    }
    return shares;
  }

  private static @Nullable Share share(
      Part part, @Nullable CompiledKind kind, boolean withAnnounced) {
    CountsAs counts = kind == null ? CountsAs.UNKNOWN : kind.countsAs(part.status());
    boolean shared = kind == null || kind.isByUnits() || counts == CountsAs.UNKNOWN;
    return shared && (withAnnounced || counts != CountsAs.ANNOUNCED)
        ? new Share(part.id().kind(), part.id().code(), part.status().value(), counts, part.units())
        : null;
  }

  Whole whole() {
    return whole;
  }

  Standing standing() {
    return standing;
  }

  LineUnits lines() {
    LineUnits made = lines;
    if (made == null) {
      made = lines(kinds, whole);
      lines = made;
    }
    return made;
  }

  boolean isCanceled() {
    return kinds.phase(whole.order().status()) == Phase.CANCELED;
  }

  @Nullable MoneyFacts money(PartId id) {
    return money.get(id);
  }

  Part part(PartId id) {
    return whole.part(id).orElseThrow();
  }

  /** The order as its set sees it, with the facts that an action reads; with all for none. */
  OrderSnapshot view(@Nullable Action action, @Nullable CourseRequest request) {
    return new View(this, null, null, action, request).order();
  }

  /** A part as its set sees it; the part may not be in the whole yet. */
  OrderSnapshot view(
      Part part, CompiledKind kind, @Nullable Action action, @Nullable CourseRequest request) {
    return new View(this, part, kind, action, request).order();
  }

  /** The order as it may follow. */
  Seen toFollow(CourseRequest request) {
    View made = order;
    if (made == null) {
      made = new View(this, null, null, WholeFacts.FOLLOW, request);
      order = made;
    }
    return made;
  }

  /** A part as it may follow. */
  Seen toFollow(Part part, CompiledKind kind, CourseRequest request) {
    return new View(this, part, kind, WholeFacts.FOLLOW, request);
  }

  static OrderSnapshot order(Part part, CompiledKind kind, Payment payment) {
    return OrderSnapshot.of(
        OrderCode.of(part.id().code()),
        kind.type(),
        part.status(),
        part.statusSince(),
        part.createdAt(),
        payment,
        false,
        true,
        part.attributes());
  }

  /** The attributes without the facts that a view has added. */
  static Attributes stored(Attributes seen) {
    Map<String, Object> stored = new LinkedHashMap<>();
    seen.asMap().forEach((code, value) -> {
      if (!code.startsWith(FACT)) {
        stored.put(code, value);
      }
    });
    if (stored.size() == seen.asMap().size()) {
      return seen;
    }
    return stored.isEmpty() ? Attributes.none() : Attributes.none().withRaw(stored);
  }

  WholeKinds kinds() {
    return kinds;
  }

  long count(Count one) {
    long[] made = counts;
    if (made == null) {
      made = new long[kinds.counts()];
      for (Part part : whole.parts()) {
        CompiledKind kind = kinds.find(part.id().kind());
        if (kind != null) {
          made[kind.placeOfCount(part.status())]++;
        }
      }
      counts = made;
    }
    return made[one.place()];
  }

  /** The number of payments whose last attempt is under way. */
  long underWay() {
    return underWay;
  }

  Units unitsFor(CourseRequest request, CountsAs target) {
    return switch (target) {
      case PACKED, OUT, READY, ARRIVED -> lines().toPack();
      case ANNOUNCED, RETURNED -> lines().returnable();
      default -> request.units();
    };
  }
}
