package org.chancery.dump.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.dump.DumpItem;
import org.chancery.dump.Dumps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class MarkupFormatTest {
  @TempDir Path dir;

  private List<DumpItem> read(String xml) {
    return Dumps.read(Dumps.write(dir.resolve("x.xml"), xml.getBytes(UTF_8)));
  }

  private Map<String, String> fields(String xml) {
    List<DumpItem> items = read(xml);
    assertEquals(1, items.size(), items.toString());
    return ((DumpItem.Good) items.get(0)).record().fields();
  }

  @Test
  void readsWikinews() {
    List<DumpItem> items =
        read(
            """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en">
              <siteinfo><sitename>Wikinews</sitename></siteinfo>
              <page><title>Talk:A</title><ns>1</ns><revision><text>hello</text></revision></page>
              <page><title>A</title><ns>0</ns><redirect title="B"/><revision><text>#</text></revision></page>
              <page><title>Islands trade envoys</title><ns>0</ns><id>5</id>
                <revision><timestamp>2009-12-15T10:00:00Z</timestamp><text>old</text></revision>
                <revision><timestamp>2009-12-16T10:00:00Z</timestamp><text>{{date|December 15, 2009}}
            [[File:Map.png|thumb|A [[map]]]]
            '''{{w|Nauru}}''' opened an [[embassy|office]] &amp;amp; a mission.&lt;ref&gt;x&lt;/ref&gt;

            * First point
            == Sources ==
            *{{source|url=http://a.org|title=Nauru opens|pub=Island Post|date=December 14, 2009}}
            [[Category:Nauru]]</text></revision></page>
            </mediawiki>
            """);
    assertEquals("page outside the article namespace", Dumps.shown(items.get(0)));
    assertEquals("redirect", Dumps.shown(items.get(1)));
    assertEquals(
        Map.of(
            "outlet", "Wikinews",
            "id", "5",
            "title", "Islands trade envoys",
            "published", "2009-12-15",
            "sources", "Island Post, Nauru opens, December 14, 2009",
            "text", "Nauru opened an office & a mission.\n\nFirst point"),
        ((DumpItem.Good) items.get(2)).record().fields());
  }

  @Test
  void readsRss() {
    assertEquals(
        Map.of(
            "outlet", "Harbour News",
            "title", "Ties & trade",
            "url", "http://h.org/1",
            "byline", "Ada Quill",
            "published", "2022-07-14T08:30Z",
            "text", "One.\n\nTwo."),
        fields(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
            <item><title>Ties &amp;amp; trade</title><link>http://h.org/1</link>
            <dc:creator>Ada Quill</dc:creator><pubDate>Thu, 14 Jul 2022 08:30:00 GMT</pubDate>
            <description>short</description>
            <content:encoded><![CDATA[<p>One.</p><p>Two.</p><script>no</script>]]></content:encoded>
            </item></channel></rss>
            """));
  }

  @Test
  void readsAtom() {
    assertEquals(
        Map.of(
            "outlet", "Harbour News",
            "id", "urn:1",
            "title", "Ties",
            "url", "http://h.org/1",
            "published", "2022-07-14T08:30:00Z",
            "text", "One.\n\nTwo."),
        fields(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
            <entry><id>urn:1</id><title>Ties</title><link href="http://h.org/1"/>
            <published>2022-07-14T08:30:00Z</published>
            <content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry></feed>
            """));
  }

  @Test
  void readsNitf() {
    assertEquals(
        Map.of(
            "title", "Envoys return",
            "published", "2022-07-14T08:30Z",
            "outlet", "Harbour News",
            "byline", "By Ada Quill",
            "text", "PORT — July 14 – One.\n\nTwo."),
        fields(
            """
            <nitf><head><docdata><date.issue norm="20220714T083000Z"/></docdata>
            <pubdata name="Harbour News"/></head><body><body.head><hedline><hl1>Envoys return</hl1></hedline>
            <byline>By Ada Quill</byline><dateline>PORT — July 14</dateline></body.head>
            <body.content><block><p>One.</p><p>Two.</p></block></body.content></body></nitf>
            """));
  }

  @Test
  void readsNewsMl() {
    assertEquals(
        Map.of(
            "id", "tag:1",
            "title", "Envoys return",
            "published", "2022-07-14T08:30:00Z",
            "language", "en",
            "text", "One.\n\nTwo."),
        fields(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1">
            <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2022-07-14T08:30:00Z</versionCreated></itemMeta>
            <contentMeta><headline>Envoys return</headline><language tag="en"/></contentMeta>
            <contentSet><inlineXML><html><body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """));
  }

  @Test
  void readsReutersSgml() {
    assertEquals(
        Map.of(
            "id", "7",
            "outlet", "Reuters",
            "title", "HARBOUR DUES",
            "published", "1987-02-26T15:01:01Z",
            "text", "PORT, Feb 26 - Dues rise next year.\n\nShips complain."),
        fields(
            """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS NEWID="7"><DATE>26-FEB-1987 15:01:01.00</DATE><TEXT>&#2;
            <TITLE>HARBOUR DUES</TITLE><DATELINE>    PORT, Feb 26 - </DATELINE><BODY>Dues rise
            next year.
                Ships complain.
             Reuter
            &#3;</BODY></TEXT></REUTERS>
            """));
  }

  @Test
  void aBrokenElementCostsOneArticle() {
    List<String> shown =
        read("<rss><item><title>a</title><item><title>b</title></item><item><title>c").stream()
            .map(item -> item instanceof DumpItem.Good ? "good" : Dumps.shown(item))
            .toList();
    assertEquals(List.of("5 MALFORMED", "good", "56 TRUNCATED"), shown);
  }

  @Test
  void honoursTheDeclaredCharset() {
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><title>Caf\u00e9</title></item></rss>";
    List<DumpItem> items = Dumps.read(Dumps.write(dir.resolve("x"), xml.getBytes(ISO_8859_1)));
    assertEquals("Caf\u00e9", ((DumpItem.Good) items.get(0)).record().fields().get("title"));
  }

  @Test
  @Timeout(20)
  void bombsAndExternalEntitiesAreLeftAlone() {
    StringBuilder bomb =
        new StringBuilder(
            "<!DOCTYPE rss [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY f SYSTEM \"file:///etc/hosts\">");
    for (char c = 'b'; c < 'z'; c++) {
      bomb.append("<!ENTITY ").append(c).append(" \"");
      bomb.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]><rss><item><title>T</title><description>&y; &f;</description></item></rss>");
    assertEquals("T", fields(bomb.toString()).get("title"));
    assertEquals("&y; &f;", fields(bomb.toString()).get("text"));
  }

  @Test
  @Timeout(20)
  void survivesDeepNesting() {
    String deep = "<b>".repeat(10_000) + "x" + "</b>".repeat(10_000);
    assertEquals(
        "T", fields("<rss><item><title>T</title><a>" + deep + "</a></item></rss>").get("title"));
    String escaped = deep.replace("<", "&lt;");
    assertEquals(
        "x",
        fields("<rss><item><title>T</title><description>" + escaped + "</description></item></rss>")
            .get("text"));
  }
}
