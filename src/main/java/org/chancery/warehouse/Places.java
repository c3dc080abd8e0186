package org.chancery.warehouse;

/**
 * The directories of a nightly job, as Hadoop paths.
 *
 * @param inbox where dumps arrive
 * @param warehouse what was read from them
 * @param reports where the reports are published
 */
public record Places(String inbox, String warehouse, String reports) {}
