package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The other side of relations where the clause does not name it: of an accord, of the text before.
 */
final class Partners {
  private static final int NEAR = 4;
  private static final Set<String> NOTIFYING =
      Set.of("notify", "inform", "advise", "assure", "promise", "tell");

  private final Analysis with;
  private final Parties parties;

  Partners(Analysis with, Parties parties) {
    this.with = with;
    this.parties = parties;
  }

  /** The common partner of several doers where the verb is a participle of an accord. */
  List<String> partner(Reading reading, Parse parse, int phrase, List<String> doers) {
    VerbGroup verb = parse.verb(phrase);
    if (verb == null || verb.finite() || reading.finite < 0 || reading.finite > phrase) {
      return List.of();
    }
    List<String> found = new ArrayList<>(accordPartner(parse, phrase, ""));
    found.removeAll(doers);
    return found;
  }

  /** The other party where the sentence names none: the one of the relations spoken of before. */
  List<String> pairWith(Act act, String one, Parse parse, int phrase) {
    Frame last = with.discourse.lastRelations();
    if (last != null && areRivals(one, last.targets())) {
      return last.actors(); // who takes up relations with Taipei is left by Beijing
    }
    if (with.discourse.heading().contains(one)) {
      return with.discourse.heading().stream().filter(c -> !c.equals(one)).toList();
    }
    List<String> hub = with.discourse.hub();
    if (!hub.isEmpty() && !hub.contains(one) && with.discourse.pair().containsAll(hub)) {
      return hub; // "Others have turned on the North before. Burma broke off relations"
    }
    List<String> addressee = addressee(parse, phrase, one);
    if (!addressee.isEmpty()) {
      return addressee;
    }
    Frame withdrawal = with.discourse.last();
    boolean also = // "had withdrawn its recognition of the republic and cut the relations"
        act == Act.SEVER_RELATIONS
            && withdrawal != null
            && withdrawal.parse() == parse
            && withdrawal.act() == Act.WITHDRAW
            && withdrawal.actors().equals(List.of(one));
    if (also && withdrawal != null) {
      return withdrawal.targets().stream().map(Target::country).toList();
    }
    List<String> accord = accordPartner(parse, phrase, one);
    if (!accord.isEmpty()) {
      return accord;
    }
    List<String> left = act == Act.SEVER_RELATIONS ? leftByMost(one) : List.of();
    if (!left.isEmpty()) {
      return left;
    }
    List<String> other = mainSubject(parse, phrase, one);
    if (!other.isEmpty()) {
      return other;
    }
    List<String> common = with.discourse.commonPartner(one);
    boolean near = last != null && distance(parse, last) <= NEAR;
    boolean isHub = // whom most of them are with, where another two restored theirs just before
        last != null
            && act.mutual()
            && common.size() == 1
            && last.actors().equals(common)
            && !last.targets().stream().map(Target::country).toList().contains(one);
    if (isHub) {
      return common;
    }
    if (last != null && near && (common.isEmpty() || takesPart(last, common.get(0)))) {
      List<String> targets = last.targets().stream().map(Target::country).toList();
      return targets.contains(one)
          ? last.actors().stream().filter(c -> !c.equals(one)).toList()
          : targets;
    }
    Frame answered = act == Act.SEVER_RELATIONS ? answered(parse, one) : null;
    if (answered != null) {
      return answered.actors();
    }
    if (!common.isEmpty()) {
      return common;
    }
    List<Target> topic = with.discourse.topic();
    Frame recognition = with.discourse.lastRecognition();
    boolean own = // "recognised Peking and withdrew from Taipei. It is ready to open relations"
        act == Act.ESTABLISH_RELATIONS
            && recognition != null
            && recognition.stance() == Stance.DONE
            && recognition.actors().equals(List.of(one));
    if (own && recognition != null) {
      return recognition.targets().stream().map(Target::country).toList();
    }
    if (recognition != null
        && !topic.isEmpty()
        && topic.stream().noneMatch(t -> t.country().equals(one))) {
      return topic.stream().map(Target::country).toList();
    }
    List<String> list = listBefore(parse, phrase, one);
    if (!list.isEmpty()) {
      return list;
    }
    List<String> pair = parties.pairNear(parse, phrase);
    return pair.size() == 2 && pair.contains(one)
        ? pair.stream().filter(c -> !c.equals(one)).toList()
        : List.of();
  }

  /** The one state with which two or more others than one have broken; none without it. */
  private List<String> leftByMost(String one) {
    Map<String, Set<String>> breaks = new LinkedHashMap<>();
    for (Frame frame : with.frames) {
      if (frame.act() == Act.SEVER_RELATIONS && frame.stance() == Stance.DONE) {
        for (Target target : frame.targets()) {
          for (String actor : frame.actors()) {
            breaks.computeIfAbsent(target.country(), k -> new HashSet<>()).add(actor);
            breaks.computeIfAbsent(actor, k -> new HashSet<>()).add(target.country());
          }
        }
      }
    }
    List<String> most =
        breaks.entrySet().stream()
            .filter(left -> left.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    return most.size() == 1 && !most.get(0).equals(one) ? most : List.of();
  }

  /** "Chad notified Libya that it was breaking off relations": to whom that is said. */
  private List<String> addressee(Parse parse, int phrase, String one) {
    for (int i = phrase - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      int told = parse.skipRight(i + 1);
      if (verb != null && !NOTIFYING.contains(verb.lemma())) {
        return List.of();
      }
      if (verb != null && parse.is(told, PhraseKind.NOUN)) {
        return with.actors.of(parse, told, told).stream().filter(c -> !c.equals(one)).toList();
      }
    }
    return List.of();
  }

  /** "Rabat did not say whether relations, which Nouakchott broke off": whose they are. */
  List<String> mainSubject(Parse parse, int phrase, String one) {
    int subject = parse.skipLeft(phrase - 1);
    boolean relative = parse.is(subject, PhraseKind.NOUN) && parse.is(subject - 1, PhraseKind.REL);
    int main = relative ? MainClause.mainVerb(parse, subject - 1) : -1;
    if (main < 0 || main > subject) {
      return List.of();
    }
    List<String> codes = with.subjects.of(parse, main).codes();
    return codes.size() == 1 && !codes.get(0).equals(one) ? codes : List.of();
  }

  private static int distance(Parse parse, Frame before) {
    return parse.sentence().index() - before.parse().sentence().index();
  }

  private static boolean takesPart(Frame frame, String state) {
    return frame.actors().contains(state)
        || frame.targets().stream().anyMatch(target -> target.country().equals(state));
  }

  /** With whom several states have relations where the sentence does not say. */
  List<String> partnerOf(List<String> several) {
    List<String> common = with.discourse.commonPartner("");
    return several.containsAll(common) ? List.of() : common;
  }

  /**
   * "Kenya broke with Israel. Ghana and Mali cut ties too": the state that others broke with just
   * before; none if nobody did, or if it is one of these.
   */
  List<String> brokenWith(List<String> several, Parse parse) {
    Frame last = with.discourse.lastRelations();
    List<String> common = partnerOf(several);
    boolean told =
        last != null
            && last.act() == Act.SEVER_RELATIONS
            && distance(parse, last) <= NEAR
            && last.targets().stream().map(Target::country).toList().equals(common);
    return told ? common : List.of();
  }

  private static boolean areRivals(String one, List<Target> others) {
    String rival = one.equals("CHN") ? "TWN" : one.equals("TWN") ? "CHN" : "";
    return others.size() == 1 && others.get(0).country().equals(rival);
  }

  /** The recognition or withdrawal that a state answers by breaking with who did it. */
  private @Nullable Frame answered(Parse parse, String one) {
    Frame last = with.discourse.lastFact();
    boolean own = // who has done the same does not break with another over it
        last != null
            && with.frames.stream()
                .anyMatch(
                    f ->
                        f.act() == last.act()
                            && f.targets().equals(last.targets())
                            && f.actors().contains(one));
    boolean taken = // only who is no longer recognised breaks with who withdrew
        last != null
            && last.act() == Act.WITHDRAW
            && last.targets().stream().noneMatch(t -> t.country().equals(one));
    return last != null
            && !taken
            && !own
            && parse.sentence().index() - last.parse().sentence().index() <= NEAR
            && last.actors().size() == 1
            && !last.actors().contains(one)
            && (last.act() == Act.RECOGNIZE || last.act() == Act.WITHDRAW)
        ? last
        : null;
  }

  /** "signed an accord with Israel, establishing relations": the partner of the main clause. */
  private List<String> accordPartner(Parse parse, int phrase, String one) {
    for (int i = phrase - 1; i > 0; i--) {
      if (parse.isWord(i, "with") && parse.is(i + 1, PhraseKind.NOUN)) {
        List<String> found = new ArrayList<>(parties.party(parse, new Lists.Item(i + 1, i + 1)));
        found.remove(one);
        return found;
      }
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return List.of();
  }

  /** The states that the sentence names together before. */
  private List<String> listBefore(Parse parse, int phrase, String one) {
    for (int i = phrase - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.NOUN) && parse.is(i - 1, PhraseKind.CONJ)) {
        List<String> found = new ArrayList<>();
        for (Lists.Item item : Lists.endingAt(parse, i)) {
          if (parse.head(item.to()).country() != null) {
            found.addAll(with.actors.of(parse, item.to(), item.to()));
          }
        }
        if (found.size() > 1 && !found.contains(one)) {
          return found;
        }
      }
    }
    return List.of();
  }
}
