package org.newsgraph.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.english.EnglishAnnotator;
import org.newsgraph.export.EvalJson;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Speech;
import org.newsgraph.model.Token;

/**
 * For developers: prints trees and claims of the lines of texts, or of articles in JSON lines.
 * Arguments: cache, {@code --trees} or nothing, files.
 */
final class Dump {
  private Dump() {}

  public static void main(String[] args) throws Exception {
    EnglishAnnotator annotator = new EnglishAnnotator(Path.of(args[0]));
    Extractor extractor = Extractor.load();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args[1].equals("--json")) {
      for (int i = 2; i + 1 < args.length; i += 2) {
        StringBuilder lines = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(args[i]))) {
          Article a = article(line);
          lines.append(EvalJson.line(extractor.extractAll(annotator.annotate(a)))).append('\n');
        }
        Files.writeString(Path.of(args[i + 1]), lines);
      }
      return;
    }
    boolean trees = args[1].equals("--trees");
    for (int i = trees ? 2 : 1; i < args.length; i++) {
      if (args[i].endsWith(".jsonl")) {
        for (String line : Files.readAllLines(Path.of(args[i]))) {
          print(out, extractor.extract(annotator.annotate(article(line))), trees);
        }
        continue;
      }
      String text = Files.readString(Path.of(args[i]));
      List<Block> blocks = new ArrayList<>();
      int start = 0;
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank()) {
          blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
        }
        start += line.length() + 1;
      }
      Article a =
          new Article(
              "a",
              "en",
              null,
              text,
              blocks,
              PartialDate.parse("2025-07"),
              null,
              null,
              null,
              args[i]);
      Annotated annotated = annotator.annotate(a);
      print(out, extractor.extract(annotated), trees);
    }
  }

  private static Article article(String line) throws java.io.IOException {
    var node = new com.fasterxml.jackson.databind.ObjectMapper().readTree(line);
    String text = node.path("text").asText();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : text.split("\n", -1)) {
      if (!part.isBlank()) {
        boolean title = part.strip().equals(node.path("title").asText());
        blocks.add(
            new Block(
                new Span(start, start + part.length()),
                title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH));
      }
      start += part.length() + 1;
    }
    PartialDate date =
        node.hasNonNull("date") ? PartialDate.parse(node.path("date").asText()) : null;
    return new Article(
        node.path("id").asText(), "en", null, text, blocks, date, null, null, null, "x");
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
      for (var r : e.relations()) {
        if (r.assertion().sentence() == s.index()) {
          var ms = e.annotated().mentions();
          out.println(
              "  REL "
                  + r.relationType()
                  + " "
                  + ms.get(r.subject()).span().in(text)
                  + " -> "
                  + (r.object() < 0 ? null : ms.get(r.object()).span().in(text))
                  + " title="
                  + r.title()
                  + (r.former() ? " FORMER " : " ")
                  + r.assertion().polarity()
                  + " "
                  + r.assertion().rule());
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
