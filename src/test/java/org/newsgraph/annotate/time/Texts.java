package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Articles and plain sentences, cut without an annotator. */
final class Texts {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[^\\n]+?(?:(?<![\\s.]\\p{L}|Mr|Dr|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[AaPp]\\.[Mm])[.!?][\"”»')]*(?=\\s+[\\p{Lu}\"“«\\d])|(?=\\n)|$)");

  private Texts() {}

  static Article article(String language, String date, String text) {
    PartialDate published = date == null ? null : PartialDate.parse(date);
    return new Article(
        "t", language, null, text, List.<Block>of(), published, null, null, null, "t.txt");
  }

  /** Cuts at line ends and at a full stop before a capital letter. */
  static List<Sentence> sentences(String text) {
    List<Sentence> found = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      if (!m.group().isBlank()) {
        found.add(
            new Sentence(
                found.size(), new Span(m.start(), m.end()), Block.Kind.PARAGRAPH, List.of()));
      }
    }
    return found;
  }
}
