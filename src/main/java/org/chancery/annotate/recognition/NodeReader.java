package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.chancery.annotate.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Reads the words of a sentence: one node for a country's name, a date, a hyphenated word. */
final class NodeReader {
  private static final Set<String> PREFIXES = Set.of("re", "de", "un", "co", "pre", "non");
  private static final Set<String> BULLETS =
      Set.of("*", "\u2022", "\u00b7", "-", "\u2013", "\u2014");

  private final Words words;
  private final WordSettler settler;
  private final TextDocument document;
  private final Mentions<CountryMention> countries;
  private final Mentions<DateExpression> dates;

  NodeReader(
      Words words,
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates) {
    this.words = words;
    this.settler = new WordSettler(words);
    this.document = document;
    this.countries =
        new Mentions<>(countries, CountryMention::firstToken, CountryMention::endToken);
    this.dates = new Mentions<>(dates, DateExpression::firstToken, DateExpression::endToken);
  }

  /** Whether a sentence names a date. */
  boolean isDated(Sentence sentence) {
    return !dates.within(sentence.firstToken(), sentence.endToken()).isEmpty();
  }

  List<Node> read(Sentence sentence) {
    List<Node> nodes = new ArrayList<>();
    int end = sentence.endToken();
    for (int at = sentence.firstToken(); at < end; ) {
      DateExpression date = dates.startingAt(at);
      CountryMention country = countries.startingAt(at);
      if (date != null) {
        nodes.add(
            new Node(
                at,
                Math.min(date.endToken(), end),
                word(Math.min(date.endToken(), end) - 1),
                Tag.DATE,
                false,
                null,
                null,
                date));
        at = Math.max(at + 1, Math.min(date.endToken(), end));
      } else if (country != null) {
        nodes.add(
            new Node(at, country.endToken(), word(at), Tag.COUNTRY, true, null, country, null));
        at = Math.max(at + 1, country.endToken());
        if (isBehindHyphen(at, end)) { // "Iran-backed" rebels: no verb
          nodes.add(plain(at + 1, at + 2, word(at + 1), Tag.NOUN));
          at += 2;
        }
      } else {
        at = addWord(at, end, nodes);
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      nodes.set(i, settler.settle(nodes, i));
    }
    return CommaDates.bracketed(SplitVerbs.joined(QuotedVerbs.opened(nodes)));
  }

  private int addWord(int at, int end, List<Node> nodes) {
    String word = word(at);
    if (document.tokenKind(at) == TokenKind.POSSESSIVE) {
      nodes.add(plain(at, at + 1, word, Tag.POSS));
      return at + 1;
    }
    if (document.tokenKind(at) == TokenKind.NUMBER) {
      nodes.add(plain(at, at + 1, word, Tag.NUM));
      return at + 1;
    }
    if (document.tokenKind(at) == TokenKind.PUNCTUATION) {
      Tag mark = mark(word, at);
      boolean opens = nodes.isEmpty() && BULLETS.contains(word); // a line of a list
      if (mark != null && !opens) {
        nodes.add(plain(at, at + 1, word, mark));
      }
      return at + 1;
    }
    int last = hyphenated(at, end);
    if (last > at) {
      String joined = PREFIXES.contains(word) ? word + word(last) : word(last);
      String whole = word(at) + "-" + word(last);
      VerbForm verb = PREFIXES.contains(word) ? words.verb(joined) : null;
      nodes.add(
          new Node(
              at,
              last + 1,
              PREFIXES.contains(word) ? joined : whole,
              verb == null ? Tag.NOUN : Tag.VERB,
              document.isCapitalized(at) || verb == null && document.isCapitalized(last),
              verb,
              null,
              null));
      return last + 1;
    }
    Words.Expression expression = expression(at, end, word);
    if (expression != null) {
      int next = at + expression.words().size();
      String whole = document.span(at, next - 1).toLowerCase(Locale.ROOT);
      nodes.add(plain(at, next, whole, expression.tag()));
      return next;
    }
    return addPlainWord(at, word, nodes);
  }

  /** The fixed expression that begins here; null if none does. */
  private Words.@Nullable Expression expression(int at, int end, String word) {
    for (Words.Expression expression : words.expressions(word)) {
      List<String> own = expression.words();
      int i = 1;
      while (i < own.size() && at + i < end && document.tokenIs(at + i, own.get(i))) {
        i++;
      }
      if (i == own.size()) {
        return expression;
      }
    }
    return null;
  }

  private int addPlainWord(int at, String word, List<Node> nodes) {
    if (word.endsWith("n't") || word.equals("cannot")) {
      String base =
          switch (word) {
            case "won't" -> "will";
            case "can't", "cannot" -> "can";
            case "shan't" -> "shall";
            default -> word.substring(0, word.length() - 3);
          };
      nodes.add(wordNode(at, base));
      nodes.add(plain(at, at + 1, "not", Tag.NEG));
      return at + 1;
    }
    if (word.endsWith("'ll")) {
      nodes.add(wordNode(at, word.substring(0, word.length() - 3)));
      nodes.add(wordNode(at, "will"));
      return at + 1;
    }
    nodes.add(wordNode(at, word));
    return at + 1;
  }

  private Node wordNode(int at, String word) {
    Tag closed = words.closed(word);
    VerbForm verb = words.verb(word);
    Tag tag =
        closed != null
            ? closed
            : verb != null ? Tag.VERB : words.isAdverb(word) ? Tag.ADV : Tag.NOUN;
    return new Node(at, at + 1, word, tag, document.isCapitalized(at), verb, null, null);
  }

  private Node plain(int at, int end, String word, Tag tag) {
    return new Node(at, end, word, tag, false, null, null, null);
  }

  private @Nullable Tag mark(String word, int at) {
    if (word.isEmpty()) {
      return null; // a soft hyphen by itself
    }
    return switch (word.charAt(0)) {
      case ',' -> Tag.COMMA;
      case ';', ':', '!', '?', '\u2014', '\u2013', '|', '*', '\u2022', '\u00b7' -> Tag.BREAK;
      case '-' -> isSpaced(at) ? Tag.BREAK : null;
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb' -> Tag.QUOTE;
      case '(', '[' -> Tag.OPEN;
      case ')', ']' -> Tag.CLOSE;
      default -> null;
    };
  }

  /** Whether a past participle hangs on the name before by a hyphen; not "Israel-recognised". */
  private boolean isBehindHyphen(int at, int end) {
    if (at + 1 >= end || !document.tokenIs(at, "-") || isSpaced(at)) {
      return false;
    }
    VerbForm form = words.verb(word(at + 1));
    return form != null && form.canBeParticiple() && !form.lemma().startsWith("recogni");
  }

  private boolean isSpaced(int at) {
    return at == 0
        || at + 1 >= document.tokenCount()
        || document.tokenEnd(at - 1) < document.tokenStart(at)
        || document.tokenEnd(at) < document.tokenStart(at + 1);
  }

  /** The last token of the hyphenated word that begins here; {@code at} itself if it is none. */
  private int hyphenated(int at, int end) {
    int last = at;
    while (last + 2 < end
        && document.tokenIs(last + 1, "-")
        && document.tokenEnd(last) == document.tokenStart(last + 1)
        && document.tokenEnd(last + 1) == document.tokenStart(last + 2)
        && document.tokenKind(last + 2) == TokenKind.WORD
        && countries.startingAt(last + 2) == null) {
      last += 2;
    }
    return last;
  }

  private String word(int at) {
    return document
        .token(at)
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace("\u00ad", "");
  }
}
