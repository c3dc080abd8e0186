/**
 * Web archives, WARC and ARC: whole or in parts, damaged or not. The members of a gzip file are
 * found, checked and read one by one, so that one broken member costs one record.
 *
 * <p>May import {@code model} and {@code dump}.
 */
@NullMarked
package org.chancery.dump.warc;

import org.jspecify.annotations.NullMarked;
