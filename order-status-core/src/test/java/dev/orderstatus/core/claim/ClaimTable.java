package dev.orderstatus.core.claim;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.text.OwnTexts;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts in which claims are looked for, and the claims that the table gives them. */
final class ClaimTable {

  private static final Pattern READ =
      Pattern.compile("(?!.*\\.(action|page)(\\.|$))((note|reason|remedy|warning|effect)\\..*"
          + "|(neutral\\.)?status\\..*\\.(headline|body|next\\.\\d)(\\.(staff|approver))?)");
  private static final Pattern READ_OF_PARTS =
      Pattern.compile("(neutral|standing|parcel|payment|return)\\..*|" + READ);
  private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");

  private ClaimTable() {}

  /**
   * Texts with their claims.
   *
   * @param name the first word of their lines in the table
   * @param words the list of words that makes their claims
   * @param texts the texts
   */
  record Bundle(String name, String words, Texts texts) {
    /**
     * Each text has its line in the table, also without a word that others claim something with.
     */
    boolean isOfParts() {
      return !words.equals(Words.OF_ORDERS);
    }
  }

  /**
   * A text in one language.
   *
   * @param line what its line in the table begins with
   */
  record Read(String line, String text, Audience reader) {}

  /** The six languages, and the other registers of those that have one. */
  static Stream<String> languages() {
    return Stream.concat(
        CommonTexts.TEXTS.locales().stream().map(Locale::toLanguageTag),
        OwnTexts.REGISTERS.stream());
  }

  static List<Bundle> bundles() {
    List<Bundle> bundles = new ArrayList<>();
    bundles.add(new Bundle("common", Words.OF_ORDERS, CommonTexts.TEXTS));
    Situations.SETS.forEach(set -> bundles.add(
        new Bundle(set, Words.OF_ORDERS, Situations.lifecycle(set).definition().texts())));
    bundles.add(bundle(WebshopParts.class, WebshopParts.ID, Words.OF_ORDERS));
    Stream.of("part", "payment", "parcel", "parcel-ready", "return")
        .forEach(name -> bundles.add(bundle(ParcelKind.class, name, Words.OF_PARTS)));
    bundles.add(bundle(CommonTexts.class, "whole", Words.OF_PARTS));
    bundles.add(bundle(CommonTexts.class, "standing", Words.OF_STANDINGS));
    return bundles;
  }

  private static Bundle bundle(Class<?> owner, String name, String words) {
    boolean neutral = owner.equals(CommonTexts.class);
    return new Bundle(
        name, words, OwnTexts.beside(owner, name, neutral ? List.of() : OwnTexts.REGISTERS));
  }

  /** Every text of a bundle that somebody reads, in one language or its other register. */
  static void read(Bundle bundle, Locale language, Consumer<Read> take) {
    Pattern read = bundle.isOfParts() ? READ_OF_PARTS : READ;
    for (String key : bundle.texts().keys(language)) {
      String text = bundle.texts().find(language, key).orElseThrow();
      if (read.matcher(key).matches() && !text.isEmpty()) {
        take.accept(
            new Read(bundle.name() + " " + FORM.matcher(key).replaceFirst(""), text, reader(key)));
      }
    }
  }

  private static Audience reader(String key) {
    return Stream.of(Audience.STAFF, Audience.APPROVER)
        .filter(audience -> key.endsWith("." + audience.code()))
        .findFirst()
        .orElse(Audience.CUSTOMER);
  }

  static Map<String, Set<Claim>> table() {
    Map<String, Set<Claim>> table = new TreeMap<>();
    for (String line : Words.lines("claims.txt")) {
      String[] parts = line.split(" = ", 2);
      Set<Claim> claims = EnumSet.noneOf(Claim.class);
      if (!parts[1].equals("none")) {
        Stream.of(parts[1].split(", ", -1)).map(Words::claim).forEach(claims::add);
      }
      table.put(parts[0], claims);
    }
    return table;
  }
}
