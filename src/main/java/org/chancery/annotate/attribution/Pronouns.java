package org.chancery.annotate.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chancery.annotate.text.Sentence;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Takes up "he", "she", "it" and "they" with the source that was named last. */
final class Pronouns {
  private static final int REACH = 25;
  private static final int BODY_REACH = 3;
  private static final int LATEST_REACH = 2;
  private static final int MOST_UNREAD = 4;

  private final TaggedText text;
  private final Phrases phrases;
  private final MainSubject subjects;
  private final SpeakerReader reader;
  private final Deque<Told> pending = new ArrayDeque<>();
  private final Deque<Sentence> unread = new ArrayDeque<>();
  private @Nullable Speaker person;
  private int personSentence;
  private boolean byOffice;
  private @Nullable Speaker body;
  private int bodySentence;
  private @Nullable Speaker group;
  private int groupSentence;
  private @Nullable Speaker latest;
  private int latestSentence;

  /** A sentence and the sources that are found in it. */
  private record Told(Sentence sentence, List<Finding> found) {}

  Pronouns(TaggedText text, Phrases phrases, SpeakerReader reader) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = new MainSubject(text, phrases);
    this.reader = reader;
  }

  /** Remembers a sentence, for whatever in it may be taken up. */
  void remember(Sentence sentence, List<Finding> found) {
    pending.addLast(new Told(sentence, List.copyOf(found)));
  }

  /** Reads the sentences that were remembered; put off until a pronoun asks for them. */
  private void readPending() {
    for (Told told = pending.pollFirst(); told != null; told = pending.pollFirst()) {
      read(told.sentence(), told.found());
    }
  }

  /** Keeps a sentence's sources, and its subject if that may be taken up. */
  private void read(Sentence sentence, List<Finding> found) {
    boolean title = sentence.start() < text.document().bodyStart();
    Phrase main = subjects.main(sentence, sentence.endToken());
    if (main != null && main.first() < main.end() && !(title && isOwned(main))) {
      Speaker subject = reader.read(main);
      if (subject != null) {
        keep(subject, sentence.index());
      }
    }
    if (person == null || personSentence < sentence.index()) {
      unread.addLast(sentence);
      if (unread.size() > MOST_UNREAD) {
        unread.removeFirst();
      }
    }
    Phrase office = person != null || title ? null : firstOffice(sentence);
    Speaker holder = office == null ? null : reader.read(office);
    if (holder != null) {
      keep(holder, sentence.index());
      byOffice = holder.type() == SourceType.PERSON;
    }
    for (Finding finding : found) {
      keep(finding.speaker(), sentence.index());
      latest = finding.speaker();
      latestSentence = sentence.index();
    }
  }

  /** "Ana Costa's Long Summer": in a title no name, though it looks like one. */
  private boolean isOwned(Phrase phrase) {
    for (int at = phrase.first(); at < phrase.end(); at++) {
      if (text.isPossessive(at)) {
        return true;
      }
    }
    return false;
  }

  private void keep(Speaker speaker, int sentence) {
    boolean human =
        speaker.type() == SourceType.PERSON
            || speaker.sort() == Speaker.Sort.NAMELESS && !text.endsWith(speaker.end() - 1, "s");
    if (text.endsWith(speaker.end() - 1, "s")
        && (speaker.sort() == Speaker.Sort.NAMELESS || speaker.sort() == Speaker.Sort.OFFICE)) {
      group = speaker;
      groupSentence = sentence;
      return;
    }
    if (human) {
      person = speaker;
      personSentence = sentence;
      byOffice = false;
    } else if (speaker.sort() == Speaker.Sort.NAME || speaker.sort() == Speaker.Sort.OFFICE) {
      if (body != null && isTakenUp(speaker)) {
        bodySentence = sentence;
        return;
      }
      body = speaker;
      bodySentence = sentence;
    }
  }

  /** The first holder of an office that a sentence names, "the foreign minister". */
  private @Nullable Phrase firstOffice(Sentence sentence) {
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      if (text.is(at, WordClass.ROLE) && !text.is(at + 1, WordClass.ROLE)) {
        Phrase phrase = phrases.endingAt(at, sentence.firstToken());
        boolean named =
            phrase != null
                && (text.is(phrase.first(), WordClass.DETERMINER)
                    || text.isCapitalized(phrase.first()));
        return named ? phrase : null;
      }
    }
    return null;
  }

  /** "the company" behind a company's name. */
  private boolean isTakenUp(Speaker speaker) {
    return speaker.sort() == Speaker.Sort.OFFICE
        && text.is(speaker.first() - 1, "the")
        && speaker.name().indexOf(' ') < 0;
  }

  /** The source that a pronoun stands for, at the pronoun's own place; null if not to be told. */
  @Nullable Speaker resolve(int token, SentenceFindings found) {
    Sentence sentence = found.sentence();
    boolean human = text.is(token, "he") || text.is(token, "she");
    boolean thing = text.is(token, "it") || text.is(token, "they");
    if (!human && !thing) {
      return null;
    }
    readPending();
    for (int i = found.list().size() - 1; i >= 0; i--) {
      Speaker own = found.list().get(i).speaker();
      if ((own.type() == SourceType.PERSON) == human
          && own.sort() != Speaker.Sort.MEDIUM
          && (!text.is(token, "they") || text.endsWith(own.end() - 1, "s"))) {
        return at(own, token);
      }
    }
    Speaker near = text.is(token, "it") ? nearBody(sentence) : null;
    if (near != null && text.mark(token - 1) == ',') {
      return at(near, token); // "Talks would go on, it added"
    }
    Phrase main = subjects.main(sentence, token);
    Speaker subject = main == null ? null : reader.read(main);
    if (subject != null && human && subject.type() == SourceType.PERSON
        || subject != null
            && thing
            && (subject.sort() == Speaker.Sort.NAME || subject.sort() == Speaker.Sort.OFFICE)
            && subject.type() != SourceType.PERSON
            && (!text.is(token, "they") || text.endsWith(subject.end() - 1, "s"))) {
      return at(thing && body != null && isTakenUp(subject) ? body : subject, token);
    }
    Speaker named = human ? named(token, sentence) : null;
    if (named != null) {
      return at(named, token);
    }
    if (human) {
      readActors();
    }
    if (human && person != null && sentence.index() - personSentence <= REACH) {
      return at(person, token);
    }
    if (near != null) {
      return at(near, token);
    }
    if (text.is(token, "they") && group != null && sentence.index() - groupSentence <= BODY_REACH) {
      return at(group, token);
    }
    boolean taken = latest != null && thing && sentence.index() - latestSentence <= LATEST_REACH;
    return taken && latest != null ? at(latest, token) : null;
  }

  /** The body that was named last, if not long ago. */
  private @Nullable Speaker nearBody(Sentence sentence) {
    return sentence.index() - bodySentence <= BODY_REACH ? body : null;
  }

  /** The person whose name stands last before a pronoun in its sentence, and owns nothing there. */
  private @Nullable Speaker named(int token, Sentence sentence) {
    for (int at = token - 1; at > sentence.firstToken(); at--) {
      Speaker speaker = personAt(at, sentence);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /**
   * Looks in the sentences since the last person for one who does something there; put off until a
   * pronoun asks for it.
   */
  private void readActors() {
    for (Sentence sentence : unread) {
      boolean open =
          person == null
              || personSentence < sentence.index()
              || byOffice && personSentence == sentence.index();
      Speaker actor = open ? actor(sentence) : null;
      if (actor != null) {
        keep(actor, sentence.index());
      }
    }
    unread.clear();
  }

  /** The person whose name stands right before a verb of a sentence; the last such. */
  private @Nullable Speaker actor(Sentence sentence) {
    for (int at = sentence.endToken() - 2; at > sentence.firstToken(); at--) {
      if (text.isAny(at + 1, WordClass.VERB.bit() | WordClass.AUXILIARY.bit())
          || text.isFiniteCue(at + 1)) {
        Speaker speaker = personAt(at, sentence);
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** The person whose name ends with a token, null if none does. */
  private @Nullable Speaker personAt(int token, Sentence sentence) {
    if (!text.isCapitalized(token)
        || text.isQuoted(token)
        || text.isPossessive(token + 1)
        || text.isCapitalized(token + 1)) {
      return null;
    }
    Phrase phrase = phrases.endingAt(token, sentence.firstToken());
    Speaker speaker = phrase == null ? null : reader.read(phrase);
    boolean person =
        speaker != null
            && speaker.sort() == Speaker.Sort.PERSON
            && speaker.type() == SourceType.PERSON;
    return person ? speaker : null;
  }

  private static Speaker at(Speaker speaker, int token) {
    return new Speaker(
        token,
        token + 1,
        speaker.name(),
        speaker.known(),
        speaker.type(),
        speaker.kind(),
        speaker.sort());
  }
}
