package org.chancery.publish;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hadoop.fs.Path;

/**
 * A run whose reports readers see.
 *
 * @param run its id
 * @param directory where its tables lie
 * @param manifest its {@code _run.json}
 */
public record PublishedRun(String run, Path directory, JsonNode manifest) {}
