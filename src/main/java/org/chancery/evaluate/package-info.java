/**
 * Compares annotations with gold ones: precision, recall and F1 by kind.
 *
 * <p>Knows the JSON shape of the annotation guide and nothing else of this project.
 */
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
