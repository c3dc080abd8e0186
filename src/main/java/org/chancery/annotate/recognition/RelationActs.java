package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Adds acts of relations: settles of the states that a passage names who acts and with whom. */
final class RelationActs {
  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final Partners partners;

  RelationActs(Analysis with, RelationVocabulary vocabulary, Partners partners) {
    this.with = with;
    this.vocabulary = vocabulary;
    this.partners = partners;
  }

  static String ruleOf(Doing doing, String form) {
    return switch (doing.act()) {
      case SEVER_RELATIONS -> "sever." + form;
      case RESTORE_RELATIONS -> "restore." + form;
      default -> "establish." + form;
    };
  }

  void emit(
      String rule,
      Act act,
      Reading reading,
      Parties.Found found,
      List<String> doers,
      Parse parse,
      int phrase) {
    List<String> actors = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (found.between() && found.with().size() == 1 && found.own().isEmpty()) {
      return;
    }
    if (found.between() && found.with().size() >= 2) {
      List<String> all = found.with();
      actors.add(doers.size() == 1 && all.contains(doers.get(0)) ? doers.get(0) : all.get(0));
      all.stream().filter(c -> !actors.contains(c)).forEach(others::add);
    } else if (!found.with().isEmpty()) {
      Set<String> own = new LinkedHashSet<>(doers);
      if (own.isEmpty()) {
        own.addAll(found.own());
      }
      boolean itself = own.size() == 1 && found.with().containsAll(own);
      List<String> main = // "Egypt may resume relations with Iran, which Tehran severed"
          itself ? partners.mainSubject(parse, phrase, found.with().get(0)) : List.of();
      if (!main.isEmpty()) {
        actors.addAll(own);
        others.addAll(main);
      } else {
        own.removeAll(found.with());
        actors.addAll(own);
        others.addAll(found.with());
      }
      if (actors.isEmpty() && reading.finite < 0) {
        with.discourse.subject().stream().filter(c -> !others.contains(c)).forEach(actors::add);
      }
    } else if (found.own().size() == 2) {
      actors.add(found.own().get(0));
      others.add(found.own().get(1));
    } else if (found.own().size() == 1) {
      others.addAll(found.own());
      doers.stream().filter(c -> !others.contains(c)).forEach(actors::add);
    } else if (doers.size() >= 2 && !partners.partner(reading, parse, phrase, doers).isEmpty()) {
      actors.addAll(doers);
      others.addAll(partners.partner(reading, parse, phrase, doers));
    } else if (doers.size() == 2
        && act == Act.SEVER_RELATIONS
        && reading.stance != Stance.DONE
        && !partners.partnerOf(doers).isEmpty()) {
      actors.addAll(doers); // "recalled their envoys but did not break relations"
      others.addAll(partners.partnerOf(doers));
    } else if (doers.size() == 2
        && act == Act.SEVER_RELATIONS
        && !partners.brokenWith(doers, parse).isEmpty()) {
      actors.addAll(doers);
      others.addAll(partners.brokenWith(doers, parse));
    } else if (doers.size() == 2) {
      actors.add(doers.get(0));
      others.add(doers.get(1));
    } else if (doers.size() > 2) {
      actors.addAll(doers);
      others.addAll(partners.partnerOf(doers));
      if (others.isEmpty() && act == Act.SEVER_RELATIONS) {
        others.addAll(partners.brokenWith(doers, parse));
      }
    } else if (doers.size() == 1) {
      actors.addAll(doers);
      partners.pairWith(act, doers.get(0), parse, phrase).forEach(others::add);
    }
    List<String> strangers = new ArrayList<>(others);
    strangers.removeIf(o -> !actors.stream().allMatch(a -> vocabulary.areStrangers(a, o)));
    if (act == Act.RESTORE_RELATIONS && normalises(parse, phrase) && !strangers.isEmpty()) {
      String first = rule.replace("restore", "establish");
      add(first, Act.ESTABLISH_RELATIONS, reading, actors, strangers, parse, phrase);
      others.removeAll(strangers);
    }
    add(rule, act, reading, actors, others, parse, phrase);
  }

  void add(
      String rule,
      Act act,
      Reading reading,
      List<String> actors,
      List<String> others,
      Parse parse,
      int phrase) {
    with.add(
        rule, act, reading, actors, others.stream().map(Target::plain).toList(), parse, phrase);
  }

  /** Whether the phrase speaks of normal relations, which need not have been before. */
  private static boolean normalises(Parse parse, int phrase) {
    VerbGroup verb = parse.verb(phrase);
    String word = verb == null ? parse.head(phrase).word() : verb.lemma();
    return word.startsWith("normali");
  }
}
