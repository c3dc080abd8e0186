package org.chancery.export;

import java.time.LocalDate;

/** Days on which an edge is there, both ends among them. */
record Interval(LocalDate start, LocalDate end) {}
