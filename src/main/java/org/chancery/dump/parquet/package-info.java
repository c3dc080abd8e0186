/**
 * Parquet as a dump format: rows of any schema, read row group by row group so that a broken one
 * costs no other.
 *
 * <p>May import {@code model} and {@code dump}.
 */
@NullMarked
package org.chancery.dump.parquet;

import org.jspecify.annotations.NullMarked;
