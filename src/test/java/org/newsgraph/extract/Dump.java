package org.newsgraph.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.english.EnglishAnnotator;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Speech;
import org.newsgraph.model.Token;

/** For developers: prints trees and claims of the lines of a file. Arguments: cache, files. */
final class Dump {
  private Dump() {}

  public static void main(String[] args) throws Exception {
    EnglishAnnotator annotator = new EnglishAnnotator(Path.of(args[0]));
    Extractor extractor = Extractor.load();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean trees = args[1].equals("--trees");
    for (int i = trees ? 2 : 1; i < args.length; i++) {
      String text = Files.readString(Path.of(args[i]));
      List<Block> blocks = new ArrayList<>();
      int start = 0;
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank()) {
          blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
        }
        start += line.length() + 1;
      }
      Article a = new Article("a", "en", null, text, blocks, null, null, null, null, args[i]);
      Annotated annotated = annotator.annotate(a);
      print(out, extractor.extract(annotated), trees);
    }
  }

  private static void print(PrintStream out, Extracted e, boolean trees) {
    String text = e.annotated().article().text();
    for (Sentence s : e.annotated().sentences()) {
      out.println("\n# " + s.span().in(text));
      if (trees) {
        for (Token t : s.tokens()) {
          out.printf(
              "%d\t%s\t%s\t%s\t%s\t%d\t%s%n",
              t.index(), t.form(), t.lemma(), t.upos(), t.feats(), t.head(), t.deprel());
        }
      }
      for (Speech sp : e.speech()) {
        if (s.span().contains(sp.cue())) {
          out.println(
              "  SAYS "
                  + (sp.source() == null ? null : sp.source().span().in(text))
                  + " / "
                  + sp.cue().in(text)
                  + " / "
                  + sp.content().in(text));
        }
      }
      for (EventClaim c : e.events()) {
        if (c.assertion().sentence() == s.index()) {
          StringBuilder line =
              new StringBuilder(
                  "  " + c.eventType() + " '" + c.assertion().trigger().in(text) + "'");
          c.arguments()
              .forEach(
                  a ->
                      line.append(" ")
                          .append(a.role())
                          .append(
                              a.certainty() == org.newsgraph.model.Certainty.ASSERTED ? "" : "?")
                          .append(a.mention() < 0 ? "=" : "=@")
                          .append(a.span().in(text))
                          .append(";"));
          if (c.time() != null) {
            line.append(" T=").append(c.time().value());
          }
          c.counts()
              .forEach(
                  q ->
                      line.append(" ")
                          .append(q.property())
                          .append(q.quantity().qualifier())
                          .append(q.quantity().value()));
          var as = c.assertion();
          line.append(" [")
              .append(as.certainty())
              .append(' ')
              .append(as.polarity())
              .append(' ')
              .append(as.temporality())
              .append("] by ");
          as.attribution().forEach(x -> line.append(x.span().in(text)).append(" < "));
          out.println(line.append(" (").append(as.rule()).append(")"));
        }
      }
    }
  }
}
