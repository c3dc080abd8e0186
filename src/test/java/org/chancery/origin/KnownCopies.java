package org.chancery.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Articles of which is known who copied whom, written from a seed.
 *
 * <p>The sentences are put together from a few dozen phrases, so that unrelated stories share more
 * runs of words than stories in newspapers do.
 */
final class KnownCopies {
  /** How an article came about. */
  enum Kind {
    /** The first to tell its story. */
    STORY,
    /** Two sentences are gone. */
    LIGHT_CUT,
    /** Another title, and other typography. */
    RETITLED,
    /** Between the words that its outlet sets before and after every article. */
    BOILERPLATE,
    /** The last 30 % are gone. */
    CUT,
    /** The last 30 % are gone, and the outlet's words stand around the rest. */
    CUT_IN_BOILERPLATE,
    /** No copy: a new story that ends on four sentences of background of an old one. */
    FOLLOW_UP,
    /** No copy: a short report of a mould that comes every day with other figures. */
    MOULD,
    /** No copy: another event told by the same outlet in the words of the one before. */
    FORM
  }

  record Held(@Doc("") Article article, @Doc("") Annotations annotations) {}

  record Labelled(Held held, String story, Kind kind) {}

  private static final List<Kind> COPIES =
      List.of(Kind.LIGHT_CUT, Kind.RETITLED, Kind.BOILERPLATE, Kind.CUT, Kind.CUT_IN_BOILERPLATE);

  private static final String[] WHO =
      """
      the harbour council|a spokeswoman for the ferry line|Minister Ilva Torren|the opposition bench|two retired judges
      the island's only bank|the union of bridge keepers|Mayor Osk Behrend|a committee of eleven members|the coast guard
      engineers from the northern works|the head of the grain board|residents of the lower town|the museum's director
      farmers along the river|the deputy governor|an envoy of the neighbouring state|the railway's night shift
      teachers in four districts|the finance office"""
          .split("[|\n]");
  private static final String[] DID =
      """
      turned down|put forward|asked for|voted against|spoke at length about|signed without delay|sent back for a second reading
      paid in full for|called a halt to|found fault with|announced on short notice|looked again at|took apart line by line
      set aside money for|praised|declined to discuss|published a map of|began work on|lost interest in|quietly shelved"""
          .split("[|\n]");
  private static final String[] WHAT =
      """
      the plan for a second lock|a loan of forty million crowns|new rules for night trains|the sale of the old customs house
      a treaty on shared fishing grounds|the report on last winter's floods|an offer from a foreign shipyard|the tax on imported timber
      the closing of three village schools|a ban on heavy lorries|the budget for the coming year|talks about the border crossing
      a statue that nobody had ordered|repairs to the sea wall|the appointment of a new harbour master|a study of the drinking water
      the lease of the airfield|wage rises for dock workers|the merger of two hospitals|the date of the local elections"""
          .split("[|\n]");
  private static final String[] HOW =
      """
      after a debate that lasted until midnight|in spite of warnings from experts|before the eyes of some three hundred visitors
      at a meeting behind closed doors|although no papers had been handed out|while the cameras were switched off
      during a visit to the southern provinces|by nineteen votes to seven|without naming a reason|for the third time this year
      on the eve of the spring holiday|as heavy rain fell outside|to the surprise of its own members|with the help of outside lawyers
      in a letter of nine pages|over the objections of the treasurer|once the figures had been checked|in front of the town hall
      at the request of the court|following weeks of silence"""
          .split("[|\n]");

  private KnownCopies() {}

  /**
   * So many stories, each with its copies, its follow-up and, for every other one, a mould and a
   * form.
   */
  static List<Labelled> articles(int stories, long seed) {
    List<Labelled> out = new ArrayList<>();
    Random random = new Random(seed);
    List<String> form = sentences(random, 7);
    for (int i = 0; i < stories; i++) {
      String story = "s" + i;
      int length = 8 + random.nextInt(25);
      List<String> text = sentences(random, length);
      int day = random.nextInt(300);
      out.add(article(story, Kind.STORY, day, join(text), null));
      for (Kind kind : COPIES) {
        out.add(article(story, kind, day + 1 + random.nextInt(3), copy(kind, text, random), null));
      }
      List<String> next = sentences(random, 12 + random.nextInt(8));
      next.addAll(text.subList(2, 6));
      out.add(article("f" + i, Kind.FOLLOW_UP, day + 1, join(next), null));
      if (i % 2 == 0) {
        out.add(article("m" + i, Kind.MOULD, day, mould(random), null));
        String event = join(sentences(random, 1)) + " " + join(form);
        out.add(article("e" + i, Kind.FORM, 3 * i, event, null));
      }
    }
    return out;
  }

  /**
   * Two articles of one day: the second keeps a part of the first and goes on in its own words.
   *
   * @param agency whom both credit, null for nobody
   */
  static List<Labelled> rewritten(String story, @Nullable String agency, double kept, long seed) {
    Random random = new Random(seed);
    List<String> wire = sentences(random, 20);
    List<String> own = new ArrayList<>(wire.subList(0, (int) (20 * kept)));
    own.addAll(sentences(random, 20 - own.size()));
    return List.of(
        article(story, Kind.STORY, 10, join(wire), agency),
        article(story, Kind.CUT, 10, join(own), agency));
  }

  private static String copy(Kind kind, List<String> text, Random random) {
    List<String> cut = text.subList(0, Math.max(1, text.size() * 7 / 10));
    return switch (kind) {
      case LIGHT_CUT -> {
        List<String> left = new ArrayList<>(text);
        left.remove(random.nextInt(left.size()));
        left.remove(left.size() - 1);
        yield join(left);
      }
      case RETITLED -> join(text).replace("the ", "The ").replace(". ", " – ");
      case BOILERPLATE -> inBoilerplate(join(text), random);
      case CUT -> join(cut);
      case CUT_IN_BOILERPLATE -> inBoilerplate(join(cut), random);
      case STORY, FOLLOW_UP, MOULD, FORM -> throw new IllegalArgumentException(kind.toString());
    };
  }

  private static String inBoilerplate(String text, Random random) {
    return random.nextBoolean()
        ? "TOLLBERG (Coast Wire) - " + text + " Read more on our pages. All rights reserved."
        : "Good morning, here is what matters today. "
            + text
            + " The Lower Town Courier is read in eleven harbours. Write to the editors if you"
            + " found a mistake.";
  }

  private static String mould(Random random) {
    return String.format(
        Locale.ROOT,
        "At the close the harbour index stood at %d points after %d the day before, while grain"
            + " went for %d crowns a ton and timber for %d. Of the %d shares traded %d rose and %d"
            + " fell, brokers said.",
        random.nextInt(9000),
        random.nextInt(9000),
        random.nextInt(900),
        random.nextInt(900),
        random.nextInt(500),
        random.nextInt(300),
        random.nextInt(300));
  }

  private static List<String> sentences(Random random, int n) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(
          String.join(
                  " ", pick(WHO, random), pick(DID, random), pick(WHAT, random), pick(HOW, random))
              + ".");
    }
    return out;
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)].strip();
  }

  private static String join(List<String> sentences) {
    return String.join(" ", sentences);
  }

  /** The id of a story's article of a kind. */
  static String id(String story, Kind kind) {
    return story + "-" + kind;
  }

  private static Labelled article(
      String story, Kind kind, int day, String text, @Nullable String agency) {
    String id = id(story, kind);
    Article article =
        new Article(
            id,
            null,
            null,
            "Outlet " + kind,
            kind == Kind.RETITLED ? "Another title" : "Title of " + story,
            null,
            null,
            LocalDate.of(2022, 1, 1).plusDays(day),
            ArticleDateBasis.FIELD,
            "en",
            text,
            "dump",
            day);
    List<Attribution> credits =
        agency == null
            ? List.of()
            : List.of(
                new Attribution(
                    agency,
                    agency.toLowerCase(Locale.ROOT),
                    SourceType.AGENCY,
                    null,
                    AttributionKind.DATELINE,
                    "(",
                    agency,
                    0,
                    agency.length()));
    return new Labelled(
        new Held(article, new Annotations(List.of(), List.of(), credits, List.of(), 1, 1)),
        story,
        kind);
  }
}
