/**
 * The linguistics: an article in, its country mentions, attributions and recognition acts out.
 *
 * <p>No Spark and no Hadoop; usable as a library. May import {@code model}.
 */
@NullMarked
package org.chancery.annotate;

import org.jspecify.annotations.NullMarked;
