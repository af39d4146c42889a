/** The reseller: software that comes by e-mail and hardware that comes from a supplier (A1-A34). */
@NullMarked
package dev.orderstatus.core.reseller;

import org.jspecify.annotations.NullMarked;
