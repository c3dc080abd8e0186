package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;
import org.chancery.model.Section;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Finds the credits of an article. Immutable; may be shared by threads. */
public final class AttributionAnnotator {
  private final Lexicon lexicon = Lexicon.builtIn();
  private final SourceList sources = SourceList.builtIn();
  private final Offices offices = Offices.builtIn();
  private final People people = People.builtIn();
  private final MediaCues mediaCues = MediaCues.builtIn();
  private final CreditLine lines = new CreditLine(sources);

  /** The attributions in order, those of the byline first. */
  public List<Attribution> annotate(
      Article article, TextDocument document, List<CountryMention> countries) {
    return credits(article, document, countries).credits();
  }

  /** The speakers that looked like sources and are none, with the reasons, in order. */
  public List<DroppedCredit> dropped(
      Article article, TextDocument document, List<CountryMention> countries) {
    Credits credits = credits(article, document, countries);
    List<DroppedCredit> dropped = new ArrayList<>(credits.dropped());
    dropped.addAll(new NamedMedia(document, sources.index()).besides(credits.credits()));
    return dropped;
  }

  private Credits credits(Article article, TextDocument document, List<CountryMention> countries) {
    TaggedText text = new TaggedText(document, lexicon, sources.index());
    PersonNames persons = new PersonNames(text, countries, people);
    Phrases phrases = new Phrases(text, persons);
    MediumReader mediums = new MediumReader(text, persons, article.outlet());
    SpeakerReader reader = new SpeakerReader(text, persons, mediums);
    Pronouns pronouns = new Pronouns(text, phrases, reader);
    StatementFinder statements =
        new StatementFinder(text, phrases, reader, mediums, persons, pronouns);
    MediaFinder media = new MediaFinder(text, phrases, reader, mediums, mediaCues);
    CreditParagraphs credits = new CreditParagraphs(document, lines);
    DatelineFinder datelines = new DatelineFinder(text, persons, sources);
    List<Finding> findings = new ArrayList<>();
    byline(article.byline(), findings);
    Source own = article.outlet() == null ? null : sources.credited(article.outlet());
    Paragraph before = null;
    int lastText = lastText(document);
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() == Section.BOILERPLATE) {
        continue;
      }
      boolean title = paragraph.section() == Section.TITLE;
      List<Finding> lineFindings =
          title
              ? new ArrayList<>()
              : credits.find(paragraph, before, paragraph.index() >= lastText);
      lineFindings.removeIf(finding -> isOwnCopyright(finding, own));
      findings.addAll(lineFindings);
      boolean opening = before == null || before.section() == Section.TITLE;
      int from = title ? paragraph.firstToken() : datelines.find(paragraph, opening, findings);
      if (lineFindings.stream().noneMatch(f -> f.kind() == AttributionKind.PHOTO)) {
        sentences(document, paragraph, from, statements, media, pronouns, lineFindings, findings);
      }
      before = paragraph;
    }
    FullerNames fuller = new FullerNames(text, phrases);
    Bodies bodies =
        new Bodies(document, countries, offices, sources, new Acronyms(text), fuller, findings);
    Nationalities nationalities = new Nationalities(text, countries);
    Resolver resolver =
        new Resolver(text, persons, people, sources, countries, bodies, nationalities, fuller);
    return Credits.of(findings, resolver.resolve(findings));
  }

  /** A footer that names the outlet itself credits nobody, unless that is an agency's. */
  private static boolean isOwnCopyright(Finding finding, @Nullable Source own) {
    return own != null
        && own.type() != SourceType.AGENCY
        && finding.kind() == AttributionKind.SYNDICATION
        && own.equals(finding.speaker().known());
  }

  private static void sentences(
      TextDocument document,
      Paragraph paragraph,
      int from,
      StatementFinder statements,
      MediaFinder media,
      Pronouns pronouns,
      List<Finding> lineFindings,
      List<Finding> findings) {
    List<Finding> own = new ArrayList<>();
    for (int i = paragraph.firstSentence(); i < paragraph.endSentence(); i++) {
      Sentence sentence = whole(document, document.sentences().get(i), from);
      if (sentence == null) {
        continue;
      }
      SentenceFindings all = statements.find(sentence);
      List<Finding> found = all.list();
      media.find(sentence, found);
      found.removeIf(finding -> overlaps(finding, lineFindings));
      pronouns.remember(sentence, found);
      own.addAll(found);
      for (Finding doubtful : all.doubtful()) {
        if (!overlaps(doubtful, lineFindings)) {
          own.add(doubtful);
        }
      }
    }
    boolean outletOnly =
        own.stream().anyMatch(f -> f.doubt() == null)
            && own.stream().allMatch(f -> f.doubt() != null || f.cue().equals("quotation"));
    for (int i = paragraph.firstSentence(); outletOnly && i < paragraph.endSentence(); i++) {
      own.addAll(statements.findQuoted(document.sentences().get(i)));
    }
    findings.addAll(own);
  }

  /** A sentence from a token on, null if it ends before. */
  private static @Nullable Sentence whole(TextDocument document, Sentence sentence, int from) {
    if (sentence.endToken() <= from) {
      return null;
    }
    return sentence.firstToken() >= from ? sentence : trimmed(document, sentence, from);
  }

  private static Sentence trimmed(TextDocument document, Sentence sentence, int from) {
    return new Sentence(
        sentence.index(),
        sentence.paragraph(),
        from,
        sentence.endToken(),
        document.tokenStart(from),
        sentence.end());
  }

  private static boolean overlaps(Finding finding, List<Finding> others) {
    for (Finding other : others) {
      if (finding.nameStart() < other.nameEnd() && other.nameStart() < finding.nameEnd()) {
        return true;
      }
    }
    return false;
  }

  private static int lastText(TextDocument document) {
    List<Paragraph> paragraphs = document.paragraphs();
    int last = paragraphs.size() - 1;
    while (last > 0
        && (paragraphs.get(last).section() == Section.BOILERPLATE
            || CreditParagraphs.isEditorsSign(
                document.text(), paragraphs.get(last).start(), paragraphs.get(last).end()))) {
      last--;
    }
    return last;
  }

  private void byline(@Nullable String byline, List<Finding> findings) {
    if (byline == null || byline.isBlank()) {
      return;
    }
    for (CreditPart part : lines.writers(lines.split(byline.strip(), 0))) {
      boolean name = Character.isUpperCase(part.name().charAt(0)) && CreditCollector.isName(part);
      if (name || part.source() != null) {
        findings.add(CreditCollector.bylineField(part));
      }
    }
  }
}
