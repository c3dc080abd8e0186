/** Tokens, sentences and paragraphs of an article, computed once for all annotators. */
@NullMarked
package org.chancery.annotate.text;

import org.jspecify.annotations.NullMarked;
