package org.chancery.dump;

import java.io.Serializable;
import org.chancery.dump.io.Compression;

/**
 * A file among the inputs, and what it was taken for.
 *
 * @param file the path in the form in which the user gave it: relative if that was relative
 * @param path the path with its file system, for opening
 * @param length bytes in the file
 * @param modified modification time in milliseconds since 1970, 0 if unknown
 * @param format name of its {@link DumpFormat}
 * @param compression how the file as a whole is compressed
 * @param why how the format was recognised, in words for a person
 */
public record DumpFile(
    String file,
    String path,
    long length,
    long modified,
    String format,
    Compression compression,
    String why)
    implements Serializable {}
