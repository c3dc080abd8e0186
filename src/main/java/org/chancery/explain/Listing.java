package org.chancery.explain;

import java.util.List;

/** A table of one sort of findings: a title, the columns' names, the rows. */
record Listing(String title, List<String> head, List<List<String>> rows) {}
