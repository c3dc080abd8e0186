/**
 * Web archives as a Spark data source, {@code spark.read().format("warc")}, for any Spark program.
 *
 * <p>Wires {@code dump} to Spark, and holds no logic of its own.
 */
@NullMarked
package org.chancery.dump.spark;

import org.jspecify.annotations.NullMarked;
