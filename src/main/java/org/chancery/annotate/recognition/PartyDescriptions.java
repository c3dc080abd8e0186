package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.model.ActObject;
import org.jspecify.annotations.Nullable;

/**
 * With whom relations are that a description tells: "its neighbour", "the republic", "the Pope".
 */
final class PartyDescriptions {
  private static final Set<String> CLAIMED = Set.of("republic", "territory", "entity", "enclave");
  private static final int NEAR = 5;

  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final PartyPronouns pronouns;

  PartyDescriptions(
      Words words, Discourse discourse, Descriptions descriptions, PartyPronouns pronouns) {
    this.words = words;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.pronouns = pronouns;
  }

  /** What words mean that need no name beside them; null if there are none such. */
  @Nullable List<String> fixed(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    Node first = parse.node(head.from());
    if (!descriptions.group(parse, head).isEmpty()) {
      return descriptions.group(parse, head);
    }
    List<String> ranked = discourse.ranked(parse, item.from());
    if (!ranked.isEmpty()) {
      return ranked;
    }
    List<String> side = discourse.named().side(parse, head);
    if (!side.isEmpty()) {
      return side;
    }
    boolean mainland = head.to() - head.from() == 2 && parse.head(item.from()).is("mainland");
    if (mainland && first.is("the") && discourse.latest(NEAR).contains("TWN")) {
      return List.of("CHN");
    }
    if (parse.node(head.to() - 1).is(Tag.POSS)) {
      return List.of(); // "ties with Fiji's", which is a club's
    }
    Node last = parse.head(item.from());
    boolean own = first.is("their") || first.is("its");
    boolean beside = last.is("neighbour") || last.is("neighbor") || last.is("ally");
    List<String> common = own && beside ? discourse.commonPartner("") : List.of();
    if (!common.isEmpty() && head.to() - head.from() == 2) {
      return common;
    }
    if (last.is("pope") || last.is("pontiff")) {
      return List.of("VAT"); // relations with him are with the Holy See
    }
    boolean every = last.is("all") || last.is("each") || last.is("both");
    if (every && parse.isWord(item.from() + 1, "of")) {
      return pronouns.several(); // "relations with all of them"
    }
    boolean definite = first.is("the") || first.is("all") || first.is("these") || first.is("both");
    int number = !definite ? 0 : first.is("both") ? 2 : Numbers.largest(parse, item.from());
    if (number > 1 && pronouns.several().size() == number) {
      return pronouns.several(); // "relations with the three"
    }
    boolean theirs = first.is("their") && words.isNoun(last.word(), NounClass.ROLE);
    if ((theirs || first.is("both")) && pronouns.topic().size() > 1) {
      return pronouns.topic(); // "relations with both of them", "with their governments"
    }
    return null;
  }

  /** What words without a name take up of the text before; none if they take up nothing. */
  List<String> spokenOf(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    Node first = parse.node(head.from());
    Node last = parse.head(item.from());
    boolean capital = last.is("republic") && last.capital() && first.is("the");
    List<Target> topic = discourse.topic();
    if (capital && topic.size() == 1 && topic.get(0).object() == ActObject.GOVERNMENT) {
      return List.of(topic.get(0).country()); // "with the Republic", where Franco was recognised
    }
    List<String> claimants = discourse.named().claimants();
    boolean claimant = CLAIMED.contains(last.word()) && claimants.size() == 1;
    if (claimant && first.is("the") && head.to() - head.from() == 2) {
      return claimants; // "relations with the republic", behind Abkhazia
    }
    List<String> hub = discourse.commonPartner("");
    boolean fits =
        hub.size() == 1
            && descriptions.describes(parse, head)
            && descriptions.fits(parse, head, hub.get(0))
            && !(last.is("island") && discourse.latest(12).contains("TWN"))
            && first.is("the");
    if (fits && last.country() == null && parse.countries(item.from()).isEmpty()) {
      return hub; // "relations with the island", where most are with Cuba
    }
    if (isSingle(parse, item.from())
        && !descriptions.describes(parse, head)
        && pronouns.topic().size() == 1) {
      return pronouns.topic();
    }
    int number = Numbers.largest(parse, item.from());
    boolean these = parse.first(item.from()).is("these") || parse.first(item.from()).is("those");
    return number > 1 && pronouns.topic().size() == number || these ? pronouns.topic() : List.of();
  }

  /** "relations with the republic", in a chronology of Macedonia's; none if it is about others. */
  List<String> home(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    List<String> home = discourse.home();
    boolean fits =
        parse.head(item.from()).is("republic")
            && parse.first(item.from()).is("the")
            && head.to() - head.from() == 2
            && home.size() == 1
            && !discourse.subject().equals(home)
            && descriptions.fits(parse, head, home.get(0));
    return fits ? home : List.of();
  }

  /** "the island", "the country": a description of one state without its name. */
  boolean isSingle(Parse parse, int phrase) {
    Node last = parse.head(phrase);
    return last.country() == null
        && words.isNoun(last.word(), NounClass.DESCRIPTION)
        && !last.word().endsWith("s");
  }
}
