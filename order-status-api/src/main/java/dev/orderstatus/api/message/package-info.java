/**
 * Texts and messages for customers and the shop's staff.
 *
 * <p>{@link dev.orderstatus.api.message.Texts} are the data of a status set or a plugin;
 * {@link dev.orderstatus.api.message.Messages} renders them for an order. No raw code reaches a
 * customer.
 */
@NullMarked
package dev.orderstatus.api.message;

import org.jspecify.annotations.NullMarked;
