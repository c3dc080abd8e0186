/**
 * One class a report: Datasets of the annotated corpus in, a Dataset of rows out.
 *
 * <p>May import everything before it in the flow.
 */
@NullMarked
package org.chancery.report;

import org.jspecify.annotations.NullMarked;
