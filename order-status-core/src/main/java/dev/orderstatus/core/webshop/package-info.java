/** The webshop: a hosted shop for goods, as its merchants know it (C1-C28). */
@NullMarked
package dev.orderstatus.core.webshop;

import org.jspecify.annotations.NullMarked;
