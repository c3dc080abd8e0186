package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Flattens the body of a parsed page in one walk without recursion. */
final class TreeReader implements NodeFilter {
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "noscript",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "button",
          "head",
          "link",
          "meta",
          "map",
          "audio",
          "video",
          "dialog",
          "progress",
          "meter",
          "applet",
          "noframes");
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "ul",
          "caption",
          "frameset",
          "td",
          "th",
          "amp-img");
  private static final Set<String> PLAIN_INLINE =
      Set.of(
          "a", "b", "i", "em", "strong", "u", "font", "mark", "sup", "sub", "abbr", "cite", "code",
          "q", "s", "big", "br", "img", "picture", "source", "wbr", "kbd", "var", "ins", "bdi",
          "bdo", "dfn", "tt", "acronym", "strike", "nobr", "ruby", "rt", "rp");

  private final Hints hints;
  private final List<TreeNode> nodes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final BlockText text = new BlockText();
  private int open = -1;
  private int tables;
  private int dataTable = -1;
  private int captions;
  private int images;
  private final Set<String> alternatives = new HashSet<>();

  private TreeReader(Hints hints) {
    this.hints = hints;
  }

  static PageTree read(Element body, Hints hints) {
    TreeReader reader = new TreeReader(hints);
    body.filter(reader);
    return new PageTree(reader.nodes, reader.blocks, reader.alternatives);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return enter(node) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    leave(node);
    return FilterResult.CONTINUE;
  }

  /** Takes a node in; false if what is inside must be left out. */
  private boolean enter(Node node) {
    if (node instanceof TextNode leaf) {
      text.append(leaf.getWholeText());
      return true;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String tag = element.normalName();
    if (INVISIBLE.contains(tag)) {
      return false;
    }
    if (tag.equals("br")) {
      if (text.lineBreak()) {
        flush();
      }
      return true;
    }
    if (isPicture(element, tag)) {
      images++;
      alternatives.add(PageStrings.oneLine(element.attr("alt")));
    }
    if (tag.equals("a") && element.hasAttr("href")) {
      text.openLink();
    } else if (tables > 0 && (tag.equals("td") || tag.equals("th"))) {
      text.cell();
    }
    int hinted = hinted(element, tag);
    if (isNode(tag, hinted)) {
      breakBlock();
      nodes.add(new TreeNode(open, element, hinted, blocks.size(), images));
      open = nodes.size() - 1;
      if (tag.equals("table") && tables == 0 && DataTables.isData(element)) {
        tables = 1;
        dataTable = open;
      }
      captions += isCaption(tag, hinted) ? 1 : 0;
    }
    return true;
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("a") && element.hasAttr("href")) {
      text.closeLink();
      return;
    }
    if (open < 0 || !nodes.get(open).element.equals(element)) {
      return;
    }
    TreeNode closed = nodes.get(open);
    int hinted = closed.hints;
    if (isCaption(tag, hinted) && captions == 1) {
      flush();
    } else if (tag.equals("tr") && captions == 0) {
      flush();
    } else {
      breakBlock();
    }
    captions -= isCaption(tag, hinted) ? 1 : 0;
    if (open == dataTable) {
      tables = 0;
      dataTable = -1;
    }
    closed.images = images - closed.images;
    closed.endBlock = blocks.size();
    closed.endNode = nodes.size();
    open = closed.parent;
  }

  /** Ends the block, but for what stands in one caption or in one row of a table. */
  private void breakBlock() {
    if (captions == 0 && tables == 0) {
      flush();
    } else {
      text.space();
    }
  }

  private void flush() {
    if (text.isBlank()) {
      text.clear();
      return;
    }
    int links = text.linkChars();
    String taken = text.take();
    if (!taken.isBlank()) {
      blocks.add(new Block(taken, links, kind(), isInBody()));
    }
  }

  private boolean isInBody() {
    for (int at = open; at >= 0; at = nodes.get(at).parent) {
      if (nodes.get(at).has(Hints.BODY)) {
        return true;
      }
    }
    return false;
  }

  private Block.Kind kind() {
    if (captions > 0) {
      return Block.Kind.CAPTION;
    }
    if (tables > 0) {
      return Block.Kind.ROW;
    }
    int at = open;
    for (int up = 0; at >= 0 && up < 4; up++, at = nodes.get(at).parent) {
      String tag = nodes.get(at).tag;
      if (isHeading(tag)) {
        return tag.equals("h1") ? Block.Kind.TITLE : Block.Kind.HEADING;
      }
      if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
        return Block.Kind.ITEM;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private int hinted(Element element, String tag) {
    int byTag = byTag(tag);
    if (element.attributesSize() == 0) {
      return byTag;
    }
    if (tag.equals("body") || tag.equals("html") || PLAIN_INLINE.contains(tag)) {
      return 0;
    }
    int found = byTag | hints.of(element.attr("class"));
    if (!isHeading(tag)) { // their ids are made of their text
      found |= hints.of(element.attr("id"));
    }
    String role = element.attr("role");
    if (!role.isEmpty()) {
      found |= hints.of(role);
    }
    String property = element.attr("itemprop");
    if (!property.isEmpty()) {
      found |= property.equals("articleBody") ? Hints.BODY : hints.of(property);
    }
    if (isHeading(tag)) { // a heading's own name tells how it looks rather than what it is
      found &= ~(Hints.UNLIKELY | Hints.META);
    }
    return isHidden(element) ? found | Hints.JUNK : found;
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
  }

  private static int byTag(String tag) {
    return switch (tag) {
      case "nav", "footer" -> Hints.JUNK;
      case "aside", "menu" -> Hints.UNLIKELY;
      case "address", "time" -> Hints.META;
      case "figcaption" -> Hints.CAPTION;
      case "article" -> Hints.ARTICLE;
      default -> 0;
    };
  }

  private static boolean isNode(String tag, int hinted) {
    return BLOCK.contains(tag) || hinted != 0 && (hinted & ~(Hints.ARTICLE | Hints.BODY)) != 0;
  }

  /** Icons and counting pixels are no pictures. */
  private static boolean isPicture(Element element, String tag) {
    if (!tag.equals("img") && !tag.equals("amp-img")) {
      return false;
    }
    return !isTiny(element.attr("width")) && !isTiny(element.attr("height"));
  }

  private static boolean isTiny(String size) {
    return size.length() == 1 || size.length() == 2 && size.compareTo("60") < 0;
  }

  private static boolean isCaption(String tag, int hinted) {
    return tag.equals("figcaption")
        || (hinted & Hints.CAPTION) != 0 && !tag.equals("figure") && !tag.equals("body");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }
}
