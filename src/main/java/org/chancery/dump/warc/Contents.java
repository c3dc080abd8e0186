package org.chancery.dump.warc;

import static org.chancery.dump.RawRecord.Form.HTML;
import static org.chancery.dump.RawRecord.Form.TEXT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.dump.JsonFields;
import org.chancery.dump.RawRecord;
import org.chancery.model.BadReason;

/**
 * Tells pages from the rest by record type, status and media type, and takes them out of their HTTP
 * messages. Only what may be a page is held in memory.
 */
final class Contents {
  private static final byte[] NONE = {};
  private static final Set<String> KINDS_OF_THEIR_OWN =
      Set.of("text/css", "text/plain", "text/dns", "application/pdf", "application/json");

  private final int limit;

  Contents(long limit) {
    this.limit = (int) limit;
  }

  /**
   * The record whose header was read; the cursor is left anywhere within its content.
   *
   * @throws BadRecordException if the content ends early or cannot be decoded
   */
  Parsed parse(RecordHead head, Content content) throws IOException, BadRecordException {
    if (head.length() > limit) {
      return new Parsed.Broken(
          BadReason.TOO_LARGE, "the record's content has " + head.length() + " bytes");
    }
    if (!head.field("segment").isEmpty() && !head.type().equals("continuation")) {
      return new Parsed.Broken(
          BadReason.TRUNCATED, "the record goes on in continuation records, which are not joined");
    }
    return switch (head.type()) {
      case "response" -> response(head, content);
      case "resource", "conversion" -> resource(head, content);
      case "warcinfo", "request", "metadata", "revisit", "continuation" ->
          new Parsed.Other(head.type());
      default -> new Parsed.Other("record of another type");
    };
  }

  private Parsed response(RecordHead head, Content content) throws IOException, BadRecordException {
    String type = mediaType(head.field("content-type"));
    boolean http = head.field("url").toLowerCase(Locale.ROOT).startsWith("http");
    if (!http && !type.equals("application/http")) {
      return resource(head, content);
    }
    if (head.length() == 0) {
      return new Parsed.Other("response without content");
    }
    byte[] start = content.take(HttpHead.LIMIT);
    HttpHead message = HttpHead.parse(start);
    if (!message.code().equals("200") && !message.code().equals("203")) {
      return new Parsed.Other("status " + message.code());
    }
    String declared = message.field("content-type");
    String media = mediaType(declared);
    if (!media.isEmpty() && !isHtml(media)) {
      return new Parsed.Other(kind(media));
    }
    byte[] body = content.rest(start, message.length());
    byte[] page = HttpBody.decode(body, message.fields(), limit);
    if (media.isEmpty() && !looksLikeHtml(page)) {
      return new Parsed.Other("response of no type");
    }
    return new Parsed.Page(HTML, fields(head, declared), page);
  }

  private Parsed resource(RecordHead head, Content content) throws IOException, BadRecordException {
    String declared = head.field("content-type");
    String type = mediaType(declared);
    if (head.field("url").startsWith("metadata:")) {
      return new Parsed.Other("note of the crawler");
    }
    if (isHtml(type)) {
      return new Parsed.Page(HTML, fields(head, declared), content.rest(NONE, 0));
    }
    if (type.equals("text/plain")) {
      return new Parsed.Page(TEXT, fields(head, declared), content.rest(NONE, 0));
    }
    if (type.equals("application/json")) {
      return json(head, content.rest(NONE, 0));
    }
    return new Parsed.Other(kind(type));
  }

  private static Parsed json(RecordHead head, byte[] payload) throws BadRecordException {
    try {
      Map<String, String> fields = new HashMap<>(JsonFields.of(payload, 0, payload.length, true));
      fields.putIfAbsent("url", head.field("url"));
      return new Parsed.Page(RawRecord.Form.FIELDS, fields, JsonFields.NO_BYTES);
    } catch (JsonFields.Unusable e) {
      return new Parsed.Broken(e.reason(), e.detail());
    }
  }

  private static Map<String, String> fields(RecordHead head, String contentType) {
    Map<String, String> fields = new HashMap<>(head.fields());
    fields.remove("content-type");
    if (!contentType.isEmpty()) {
      fields.put("content-type", contentType);
    }
    return fields;
  }

  /** The type alone: servers let other things follow it after a semicolon, a comma or a space. */
  private static String mediaType(String contentType) {
    return contentType.strip().toLowerCase(Locale.ROOT).split("[;, ]", 2)[0];
  }

  private static boolean isHtml(String type) {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  private static boolean looksLikeHtml(byte[] page) {
    String start =
        new String(page, 0, Math.min(1024, page.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<!doctype html");
  }

  /** A few words to count by, whatever odd types there are. */
  private static String kind(String type) {
    int slash = type.indexOf('/');
    String major = slash < 0 ? type : type.substring(0, slash);
    return switch (major) {
      case "image", "video", "audio", "font" -> major;
      default -> KINDS_OF_THEIR_OWN.contains(type) ? type : scriptOrOther(type);
    };
  }

  private static String scriptOrOther(String type) {
    if (type.contains("javascript")) {
      return "script";
    }
    return type.endsWith("xml") ? "xml" : "another media type";
  }
}
