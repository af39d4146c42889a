/** Procurement: requests for devices that a distributor delivers (D1-D26). */
@NullMarked
package dev.orderstatus.core.procurement;

import org.jspecify.annotations.NullMarked;
