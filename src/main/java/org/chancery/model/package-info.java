/**
 * The records that travel between the stages: articles, mentions, attributions, acts, bad inputs.
 *
 * <p>Imports nothing of this project. Each record component that becomes a column carries its
 * meaning in a {@link org.chancery.model.Doc}.
 */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
