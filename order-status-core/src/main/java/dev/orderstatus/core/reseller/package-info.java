/** The reseller: software delivered by e-mail and hardware delivered by a supplier (A1-A34). */
@NullMarked
package dev.orderstatus.core.reseller;

import org.jspecify.annotations.NullMarked;
