/** What all commands read and say in the same words. */
@NullMarked
package dev.orderstatus.testkit.cli.text;

import org.jspecify.annotations.NullMarked;
