package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** What is recognised where no object stands behind the verb: "which Turkey does not recognise". */
final class UnderstoodObjects {
  private static final Set<String> NOW =
      Set.of("now", "time", "moment", "stage", "point", "present", "being");

  private final Analysis with;

  UnderstoodObjects(Analysis with) {
    this.with = with;
  }

  /** What the verb at phrase i recognises, by what stands before it. */
  List<Target> of(Parse parse, int i, int next) {
    return isHyphened(parse, i) ? described(parse, i) : understood(parse, i, next);
  }

  /** "the Russia-recognised republic". */
  static boolean isHyphened(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int main = verb == null ? 0 : verb.main();
    return main > 0 && parse.node(main).first() - parse.node(main - 1).end() == 1;
  }

  /** "Abkhazia, a Russian-recognised territory", "Abkhazia is a": what the description is of. */
  private List<Target> described(Parse parse, int i) {
    int before = parse.skipLeft(i - 2);
    VerbGroup verb = parse.verb(before);
    boolean joins = parse.is(before, PhraseKind.COMMA) || verb != null && verb.lemma().equals("be");
    int noun = parse.skipLeft(before - 1);
    return joins && parse.is(noun, PhraseKind.NOUN)
        ? with.objects.of(parse, List.of(new Lists.Item(noun, noun)), -1)
        : List.of();
  }

  /** "Cyprus, which Turkey does not recognise"; "Madrid will not recognise." */
  private List<Target> understood(Parse parse, int i, int next) {
    boolean ends =
        next >= parse.size()
            || parse.is(next, PhraseKind.COMMA)
            || parse.is(next, PhraseKind.BREAK)
            || parse.is(next, PhraseKind.CONJ)
            || isForNow(parse, next);
    VerbGroup verb = parse.verb(i);
    int as = AsPhrases.asPhrase(parse, i + 1); // "whom Peru recognises as the president"
    VerbGroup purpose = parse.verb(next); // "which Peru recognised to please its friends"
    boolean gap =
        ends
            || parse.is(next, PhraseKind.PREP)
            || parse.is(next, PhraseKind.LINK)
            || purpose != null && purpose.form() == VerbGroup.Form.INFINITIVE;
    if (!gap && as < 0 || verb == null) {
      return List.of();
    }
    boolean label = // "PERU - Recognised on 7 January"
        ends && i == 2 && parse.is(1, PhraseKind.BREAK) && !parse.countries(0).isEmpty() && as < 0;
    if (label) {
      return with.discourse.topic();
    }
    int subject = parse.skipLeft(i - 1);
    if (parse.is(subject, PhraseKind.NOUN)) {
      int relative = parse.skipLeft(Lists.complexStart(parse, subject) - 1);
      if (!parse.is(relative, PhraseKind.REL)) {
        relative = Lists.endingAt(parse, subject).get(0).from() - 1; // "whom Peru and Chile"
      }
      if (parse.is(relative, PhraseKind.REL) || parse.is(relative, PhraseKind.THAT)) {
        int antecedent = parse.skipLeft(relative - 1);
        return antecedent(parse, antecedent, as);
      }
      boolean whose =
          parse.is(relative, PhraseKind.NOUN)
              && parse.first(relative).is("whose")
              && parse.containsClass(relative, with.words, NounClass.INDEPENDENCE);
      if (whose) {
        return antecedent(parse, relative - 1, as); // "Kosovo, whose independence Peru recognised"
      }
    }
    boolean infinitive = verb.form() == VerbGroup.Form.INFINITIVE; // "decided not to recognise"
    return ends && verb.negated() && (verb.finite() || infinitive) && as < 0
        ? with.discourse.topic()
        : List.of();
  }

  /** "for now", "for the time being", "at this stage". */
  private static boolean isForNow(Parse parse, int at) {
    if (parse.isWord(at, "for") && parse.isWord(at + 1, "now")) {
      return true;
    }
    return (parse.isWord(at, "for") || parse.isWord(at, "at"))
        && parse.is(at + 1, PhraseKind.NOUN)
        && NOW.contains(parse.head(at + 1).word());
  }

  private List<Target> antecedent(Parse parse, int end, int as) {
    int noun = parse.is(end, PhraseKind.COMMA) ? parse.skipLeft(end - 1) : end;
    if (!parse.is(noun, PhraseKind.NOUN)) {
      return List.of();
    }
    List<Target> found = with.objects.of(parse, Lists.endingAt(parse, noun), as);
    return found.isEmpty()
        ? with.objects.of(parse, List.of(new Lists.Item(noun, noun)), as)
        : found;
  }
}
