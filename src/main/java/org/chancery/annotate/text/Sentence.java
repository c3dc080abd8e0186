package org.chancery.annotate.text;

/**
 * One sentence: tokens {@code [firstToken, endToken)}, characters {@code [start, end)} of the
 * document's text.
 *
 * @param index number in the document, from 0; the title's sentences come first
 * @param paragraph index of its paragraph in the document
 */
public record Sentence(
    int index, int paragraph, int firstToken, int endToken, int start, int end) {}
