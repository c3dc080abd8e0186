/**
 * Bytes below the formats: sources that can be read from any place, compression, lines; damage is
 * told apart from the end of the data.
 *
 * <p>Uses Hadoop's file systems. May import {@code model}.
 */
@NullMarked
package org.chancery.dump.io;

import org.jspecify.annotations.NullMarked;
