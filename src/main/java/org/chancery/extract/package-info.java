/**
 * Raw records to articles: main text, title, byline, date, outlet and language of a page, a JSON
 * object or a text file.
 *
 * <p>No Spark. May import {@code model} and {@code dump}.
 */
@NullMarked
package org.chancery.extract;

import org.jspecify.annotations.NullMarked;
