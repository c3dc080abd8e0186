/**
 * Date expressions and the days, months and years that they name.
 *
 * <p>One pass over the tokens finds head words ({@code words.csv}); parsers read what stands around
 * them; the resolver turns readings into dates in text order. Left out on purpose: times of day,
 * durations, recurrences, decades and centuries, feasts without a fixed weekday or date in the
 * text, quarters, winters, days of an untold month without "the", month and day in bare digits
 * (4/22), years in words, and vague counts ("some weeks ago").
 */
@NullMarked
package org.chancery.annotate.time;

import org.jspecify.annotations.NullMarked;
