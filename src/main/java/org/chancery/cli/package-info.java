/** The command line: one class a verb. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
