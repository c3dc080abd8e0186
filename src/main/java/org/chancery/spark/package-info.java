/**
 * Java records to Spark schemas and rows and back.
 *
 * <p>May import {@code model} only.
 */
@NullMarked
package org.chancery.spark;

import org.jspecify.annotations.NullMarked;
