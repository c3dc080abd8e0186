/**
 * The one expensive pass over text: raw records to annotated articles, written once.
 *
 * <p>May import {@code model}, {@code spark}, {@code dump}, {@code extract} and {@code annotate}.
 */
@NullMarked
package org.chancery.corpus;

import org.jspecify.annotations.NullMarked;
