/**
 * What all pages of HTML share: escaping, the style, and the policy that lets no request out.
 *
 * <p>May import nothing of the project.
 */
@NullMarked
package org.chancery.html;

import org.jspecify.annotations.NullMarked;
