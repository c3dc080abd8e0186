/**
 * Markup dumps of which each article is an element: MediaWiki exports, RSS and Atom, NITF and
 * NewsML-G2, Reuters SGML. Elements are cut out of the bytes and parsed one by one, without
 * document type, entities of its own or anything external; a broken element costs one article.
 *
 * <p>May import {@code model} and {@code dump}.
 */
@NullMarked
package org.chancery.dump.xml;

import org.jspecify.annotations.NullMarked;
