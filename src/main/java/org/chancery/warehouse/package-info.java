/**
 * The warehouse that grows night by night: which inputs it holds, one run at a time, the gates
 * before a night is taken in, and the reports that are rebuilt from it.
 *
 * <p>May import everything before it in the flow.
 */
@NullMarked
package org.chancery.warehouse;

import org.jspecify.annotations.NullMarked;
