/**
 * Trials that take too long for every build: a nightly job is killed, starved and disturbed, and
 * what it leaves is compared with what an undisturbed one does. Each is a command:
 *
 * <pre>
 * mvn -q -B -Pquick -DskipTests package
 * java -cp "target/test-classes:target/classes:$(ls ~/.m2/repository/org/duckdb/duckdb_jdbc/*&#47;*.jar):target/spark/*" \
 *     org.chancery.fault.KillTrial FOLDER
 * </pre>
 */
package org.chancery.fault;
