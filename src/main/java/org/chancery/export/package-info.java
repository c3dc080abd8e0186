/**
 * Finished reports for other programs: CSV, JSON Lines, and graphs as GEXF and GraphML.
 *
 * <p>Reads the published tables alone. May import {@code report} and what comes before it.
 */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
