/** Which countries an article mentions: the gazetteer, the matcher and the rules of context. */
@NullMarked
package org.chancery.annotate.country;

import org.jspecify.annotations.NullMarked;
