package dev.orderstatus.example;

import dev.orderstatus.api.parts.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Another system, and the word that it has for an order whose units are so far. */
record Peer(String name, Map<PeerStage, String> words) {

  static final Peer SALEOR = of(
      "Saleor",
      ladder("unfulfilled", "partially_fulfilled", "fulfilled"),
      Map.of(
          PeerStage.SOME_RETURNED, "partially_returned",
          PeerStage.ALL_RETURNED, "returned"));

  static final Peer MEDUSA = of(
      "Medusa",
      ladder("not_fulfilled", "partially_shipped", "shipped"),
      Map.of(
          PeerStage.ALL_PACKED, "fulfilled",
          PeerStage.ALL_OUT_SOME_ARRIVED, "partially_delivered",
          PeerStage.SOME_ARRIVED_REST_OUT, "partially_delivered",
          PeerStage.SOME_ARRIVED, "partially_delivered",
          PeerStage.ALL_ARRIVED, "delivered",
          PeerStage.EVERYTHING_CANCELED, "not_fulfilled"));

  static final Peer VENDURE = of(
      "Vendure",
      ladder("PaymentSettled", "PartiallyShipped", "Shipped"),
      Map.of(
          PeerStage.ALL_OUT_SOME_ARRIVED, "PartiallyDelivered",
          PeerStage.SOME_ARRIVED_REST_OUT, "PartiallyDelivered",
          PeerStage.SOME_ARRIVED, "PartiallyDelivered",
          PeerStage.ALL_ARRIVED, "Delivered",
          PeerStage.EVERYTHING_CANCELED, "Delivered"));

  static final Peer SYLIUS = of(
      "Sylius",
      ladder("ready", "partially_shipped", "shipped"),
      Map.of(PeerStage.EVERYTHING_CANCELED, "shipped"));

  static final Peer SOLIDUS = of(
      "Solidus",
      ladder("ready", "partial", "shipped"),
      Map.of(PeerStage.EVERYTHING_CANCELED, "nil"));

  static final Peer SPREE = of(
      "Spree 6",
      ladder("unfulfilled", "partial", "fulfilled"),
      Map.of(
          PeerStage.ALL_OUT_SOME_ARRIVED, "partial",
          PeerStage.ALL_ARRIVED, "delivered",
          PeerStage.EVERYTHING_CANCELED, "nil"));

  static final Peer MAGENTO = of(
      "Magento",
      ladder("processing", "processing", "complete"),
      Map.of(
          PeerStage.ALL_RETURNED, "closed",
          PeerStage.EVERYTHING_CANCELED, "canceled"));

  static final Peer SHOPIFY = of(
      "Shopify",
      ladder("UNFULFILLED", "PARTIALLY_FULFILLED", "FULFILLED"),
      Map.of(PeerStage.EVERYTHING_CANCELED, "FULFILLMENT_NOT_REQUIRED"));

  static final Peer ODOO = of(
      "Odoo", ladder("pending", "partial", "full"), Map.of(PeerStage.EVERYTHING_CANCELED, "False"));

  static final Peer ACP = of(
      "ACP",
      ladder("processing", "processing", "shipped"),
      Map.of(
          PeerStage.SOME_ARRIVED, "completed",
          PeerStage.ALL_ARRIVED, "completed",
          PeerStage.ALL_RETURNED, "canceled",
          PeerStage.EVERYTHING_CANCELED, "canceled"));

  static final List<Peer> ALL =
      List.of(SALEOR, MEDUSA, VENDURE, SYLIUS, SOLIDUS, SPREE, MAGENTO, SHOPIFY, ODOO, ACP);

  private static Peer of(String name, Map<PeerStage, String> ladder, Map<PeerStage, String> own) {
    Map<PeerStage, String> words = new EnumMap<>(ladder);
    words.putAll(own);
    return new Peer(name, words);
  }

  /** What a system says that knows no more than what is out of all. */
  private static Map<PeerStage, String> ladder(String none, String some, String all) {
    Map<PeerStage, String> words = new EnumMap<>(PeerStage.class);
    words.put(PeerStage.NOTHING_OUT, none);
    words.put(PeerStage.ALL_PACKED, none);
    words.put(PeerStage.SOME_OUT, some);
    words.put(PeerStage.SOME_ARRIVED_REST_OUT, some);
    words.put(PeerStage.SOME_ARRIVED, some);
    words.put(PeerStage.ALL_OUT, all);
    words.put(PeerStage.ALL_OUT_SOME_ARRIVED, all);
    words.put(PeerStage.ALL_ARRIVED, all);
    return words;
  }

  /** The word for an order; empty where the system has none of its own. */
  String word(Standing standing) {
    return PeerStage.of(standing).stream()
        .filter(words::containsKey)
        .map(words::get)
        .findFirst()
        .orElse("");
  }
}
