/** How the parts of the testkit write down an order, a request and a decision. */
@NullMarked
package dev.orderstatus.testkit.report;

import org.jspecify.annotations.NullMarked;
