/**
 * Messages: turns the texts of a status set into what a customer, or the people of the shop, read.
 */
@NullMarked
package dev.orderstatus.core.internal.render;

import org.jspecify.annotations.NullMarked;
