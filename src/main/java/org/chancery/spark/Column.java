package org.chancery.spark;

/**
 * One column of a table.
 *
 * @param name name in snake case
 * @param type the type as SQL spells it
 * @param nullable whether it may be null
 * @param doc what it means
 */
public record Column(String name, String type, boolean nullable, String doc) {}
