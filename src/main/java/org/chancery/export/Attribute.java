package org.chancery.export;

/**
 * A column of a graph's nodes or edges.
 *
 * @param name its name, also its id
 * @param type string, long or double: the words that GEXF and GraphML share
 */
record Attribute(String name, String type) {}
