/**
 * The sample corpus: builds its compressed and damaged files from {@code sample-corpus/_source} and
 * holds its gold to its own rules.
 */
@NullMarked
package org.chancery.sample;

import org.jspecify.annotations.NullMarked;
