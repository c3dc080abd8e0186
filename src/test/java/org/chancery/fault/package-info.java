/**
 * Trials that take too long for every build: a nightly job is killed, starved and disturbed, and
 * what it leaves is compared with what an undisturbed one does. Each is a command, after {@code mvn
 * -q -B -Pquick -DskipTests package}:
 *
 * <pre>
 * trial() {
 *   java --add-opens=… \
 *     -cp "target/test-classes:target/classes:$(ls ~/.m2/repository/org/duckdb/duckdb_jdbc/*&#47;*.jar):target/lib/*:target/spark/*" \
 *     org.chancery.fault."$@"
 * }
 * trial KillTrial FOLDER SEED
 * </pre>
 *
 * where the options are those of {@code jvm.opens} in {@code pom.xml}. {@code FaultTrial FOLDER}
 * and {@code YearTrial FOLDER NIGHTS} move the clock, so they are started under libfaketime with
 *
 * <pre>
 * echo +0d >CLOCK
 * export LD_PRELOAD=…/libfaketimeMT.so.1 FAKETIME_TIMESTAMP_FILE=CLOCK FAKETIME_CACHE_DURATION=1 \
 *   FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 NO_FAKE_STAT=1
 * </pre>
 *
 * and {@code FaultTrial} by root without the right to read all, {@code setpriv
 * --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search java …}.
 */
package org.chancery.fault;
