/**
 * Texts and messages: what a customer, and the people of the shop, read.
 *
 * <p>{@link dev.orderstatus.api.message.Texts} are data that a status set or a plugin hands over;
 * {@link dev.orderstatus.api.message.Messages} renders them for an order. No raw code reaches a
 * customer.
 */
@NullMarked
package dev.orderstatus.api.message;

import org.jspecify.annotations.NullMarked;
