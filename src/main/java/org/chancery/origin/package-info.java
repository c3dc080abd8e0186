/**
 * Which articles are one story: duplicates, syndication, publisher families.
 *
 * <p>May import {@code model}, {@code spark} and {@code corpus}.
 */
@NullMarked
package org.chancery.origin;

import org.jspecify.annotations.NullMarked;
