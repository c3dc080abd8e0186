/**
 * Dump files to raw records: one class a format, and what splits a file among readers.
 *
 * <p>Uses Hadoop's file systems. May import {@code model} and {@code spark}.
 */
@NullMarked
package org.chancery.dump;

import org.jspecify.annotations.NullMarked;
