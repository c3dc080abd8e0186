/**
 * Shows what was found in one article, and why: on a terminal and as a page of HTML.
 *
 * <p>May import {@code model} and {@code annotate}.
 */
@NullMarked
package org.chancery.explain;

import org.jspecify.annotations.NullMarked;
