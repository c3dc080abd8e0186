/** Whom an article credits: the list of known sources, the cues and the grammar of credit. */
@NullMarked
package org.chancery.annotate.attribution;

import org.jspecify.annotations.NullMarked;
