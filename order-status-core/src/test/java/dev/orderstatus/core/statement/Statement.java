package dev.orderstatus.core.statement;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which statements of the catalogue {@code statements.txt} a test holds the library to. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Statement {

  /** The ids, for example {@code C16}. */
  String[] value();
}
