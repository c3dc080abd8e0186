/** Date expressions and the days, months and years that they name. */
@NullMarked
package org.chancery.annotate.time;

import org.jspecify.annotations.NullMarked;
