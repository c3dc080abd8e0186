/** What measurements of speed and scale are made with. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
