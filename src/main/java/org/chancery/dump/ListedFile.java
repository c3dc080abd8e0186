package org.chancery.dump;

/**
 * A file that was found among the inputs, before anything in it was looked at.
 *
 * @param file the path as it is shown: in the form in which the user gave it
 * @param path the path with its file system, for opening
 * @param length bytes in the file
 * @param modified modification time in milliseconds since 1970, 0 if unknown
 */
public record ListedFile(String file, String path, long length, long modified) {}
