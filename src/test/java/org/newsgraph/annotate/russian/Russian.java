package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Annotates short texts for the tests, with one annotator. */
final class Russian {
  private static final RussianAnnotator ANNOTATOR = new RussianAnnotator();

  private Russian() {}

  /** Annotates a text; each line is a paragraph. */
  static Annotated annotate(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(at, at + line.length()), Block.Kind.PARAGRAPH));
      }
      at += line.length() + 1;
    }
    return ANNOTATOR.annotate(
        new Article("t", "ru", null, text, blocks, null, null, null, null, "t.txt"));
  }

  /** "words|TYPE|name" of each name in the text. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (Mention m : annotate(text).mentions()) {
      if (m.form() == Mention.Form.NAME) {
        names.add(m.span().in(text) + "|" + m.type() + "|" + m.name());
      }
    }
    return names;
  }

  /** "form relation head" of each token of the first sentence but punctuation. */
  static List<String> edges(String text) {
    List<String> edges = new ArrayList<>();
    List<Token> tokens = annotate(text).sentences().get(0).tokens();
    for (Token t : tokens) {
      String head = t.head() < 0 ? "-" : tokens.get(t.head()).form();
      edges.add(t.form() + " " + t.deprel() + " " + head);
    }
    return edges;
  }
}
