package org.chancery.annotate.time;

/** A word of date expressions. */
record TimeWord(String text, WordKind kind, int value) {}
