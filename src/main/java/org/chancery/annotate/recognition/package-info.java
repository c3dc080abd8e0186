/** Who recognised whom: the acts, their stance and their dates. */
@NullMarked
package org.chancery.annotate.recognition;

import org.jspecify.annotations.NullMarked;
