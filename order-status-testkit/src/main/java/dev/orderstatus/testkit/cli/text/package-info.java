/** Texts that all commands read and write in the same form. */
@NullMarked
package dev.orderstatus.testkit.cli.text;

import org.jspecify.annotations.NullMarked;
