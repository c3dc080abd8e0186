/**
 * The run directory, its manifest, its checks and the switch to the new reports.
 *
 * <p>May import everything before it in the flow.
 */
@NullMarked
package org.chancery.publish;

import org.jspecify.annotations.NullMarked;
