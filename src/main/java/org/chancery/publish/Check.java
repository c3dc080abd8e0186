package org.chancery.publish;

/**
 * A check of finished reports.
 *
 * @param name what is checked, as {@code table: rule}
 * @param passed whether it held
 * @param figure the number that decided
 * @param detail the finding in words
 */
public record Check(String name, boolean passed, long figure, String detail) {}
