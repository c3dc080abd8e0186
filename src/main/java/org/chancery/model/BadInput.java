package org.chancery.model;

import java.io.Serializable;

/** Something that could not be read, and where it lies. */
public record BadInput(
    @Doc("The dump file.") String file,
    @Doc("Byte offset of the damage or the record in the file; 0 for a whole file.") long offset,
    @Doc("Length in bytes where known, else -1.") long length,
    @Doc("Stage at which it was given up.") Stage stage,
    @Doc("Why.") BadReason reason,
    @Doc("What exactly, in words.") String detail)
    implements Serializable {}
