package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;

/**
 * A date expression and the period that it names.
 *
 * @param firstToken its first token in the document
 * @param endToken the token after its last
 * @param date first day of the period
 * @param precision length of the period
 * @param basis how the date was found
 */
public record DateExpression(
    int firstToken, int endToken, LocalDate date, DatePrecision precision, EventDateBasis basis) {}
