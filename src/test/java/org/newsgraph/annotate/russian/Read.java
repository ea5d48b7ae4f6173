package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Mention;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Span;

/** One annotator for all tests, and articles made of lines. */
public final class Read {
  static final RussianAnnotator ANNOTATOR = new RussianAnnotator();

  private Read() {}

  public static Annotated text(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    return ANNOTATOR.annotate(
        new Article(
            "test",
            "ru",
            null,
            text,
            blocks,
            PartialDate.parse("2024-05-20"),
            null,
            null,
            null,
            "test"));
  }

  /** The mentions as {@code TYPE words = name}. */
  static List<String> names(String text) {
    return text(text).mentions().stream()
        .filter(m -> m.form() == Mention.Form.NAME)
        .map(m -> m.type() + " " + m.span().in(text) + " = " + m.name())
        .toList();
  }
}
