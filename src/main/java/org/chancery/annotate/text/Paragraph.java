package org.chancery.annotate.text;

import org.chancery.model.Section;

/**
 * One paragraph: sentences {@code [firstSentence, endSentence)}, tokens {@code [firstToken,
 * endToken)}, characters {@code [start, end)} of the document's text.
 *
 * @param index number in the document, from 0; the title, if any, is paragraph 0
 */
public record Paragraph(
    int index,
    Section section,
    int firstSentence,
    int endSentence,
    int firstToken,
    int endToken,
    int start,
    int end) {}
