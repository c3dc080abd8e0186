package org.chancery.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column means, said once: from here it goes to the Parquet field metadata, to {@code
 * chancery schema} and to the documentation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Doc {
  /** The meaning in a sentence: unit, range, and what a null says. */
  String value();
}
