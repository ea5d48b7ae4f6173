package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Block;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** An article with the trees of its sentences: what every reader of claims works on. */
final class Reading {
  private final Annotated annotated;
  private final Knowledge knowledge;
  private final List<Clause> clauses = new ArrayList<>();

  Reading(Annotated annotated, Knowledge knowledge) {
    this.annotated = annotated;
    this.knowledge = knowledge;
    List<List<Mention>> bySentence = new ArrayList<>();
    annotated.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
    for (Mention m : annotated.mentions()) {
      bySentence.get(m.sentence()).add(m);
    }
    for (Sentence s : annotated.sentences()) {
      clauses.add(new Clause(tree(s, bySentence.get(s.index())), knowledge));
    }
  }

  private Tree tree(Sentence s, List<Mention> mentions) {
    return new Tree(Repair.of(s, names(mentions), knowledge), mentions);
  }

  private static List<Span> names(List<Mention> mentions) {
    return mentions.stream().filter(m -> m.form() == Mention.Form.NAME).map(Mention::span).toList();
  }

  Annotated annotated() {
    return annotated;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  String text() {
    return annotated.article().text();
  }

  /** The sentences' grammar, in order; only those of paragraphs may yield claims. */
  List<Clause> clauses() {
    return clauses;
  }

  static boolean paragraph(Clause clause) {
    return clause.tree().sentence().kind() == Block.Kind.PARAGRAPH;
  }

  static boolean heading(Clause clause) {
    Block.Kind kind = clause.tree().sentence().kind();
    return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
  }

  /** The mention that a filler names: at its head, else at a name in apposition to it; or null. */
  Mention mention(Tree tree, Token filler) {
    Mention own = tree.mention(filler);
    return own != null && own.entity() >= 0 ? own : null;
  }

  /**
   * A filler as arguments of a role. Names in apposition to words that name no entity ("the
   * brothers, X and Y") take their place; names of some of a group ("including X") join it.
   */
  List<Argument> arguments(Tree tree, Role role, Token filler, Certainty certainty) {
    List<Argument> found = new ArrayList<>();
    if (mention(tree, filler) == null) {
      for (Token appositive : tree.children(filler, "appos")) {
        for (Token name : tree.conjuncts(appositive)) {
          Mention m = mention(tree, name);
          if (m != null && m.form() == Mention.Form.NAME) {
            found.add(new Argument(role, m.span(), m.index(), certainty));
          }
        }
      }
    }
    if (found.isEmpty()) {
      Mention m = tree.mention(filler);
      boolean people = m != null && m.form() != Mention.Form.NAME;
      Span phrase = people ? described(tree, filler) : tree.phrase(filler);
      Span span = m == null || people ? phrase : phrase.cover(m.span());
      found.add(new Argument(role, span, m == null ? -1 : m.index(), certainty));
    }
    for (Token member : tree.children(filler, "nmod")) {
      if (tree.markers(member).stream().anyMatch(x -> knowledge.word("including", x))) {
        for (Token name : tree.conjuncts(member)) {
          Mention m = mention(tree, name);
          if (m != null && m.form() == Mention.Form.NAME) {
            found.add(new Argument(role, m.span(), m.index(), certainty));
          }
        }
      }
    }
    return found;
  }

  /** A word as a source. */
  Attribution attribution(Tree tree, Token source) {
    Mention m = tree.mention(source);
    boolean named = m != null && (m.entity() >= 0 || m.form() == Mention.Form.NAME);
    boolean name = m != null && m.form() == Mention.Form.NAME;
    return new Attribution(
        name ? m.span() : described(tree, source), m == null ? -1 : m.index(), !named);
  }

  /**
   * The noun phrase without a clause or whom it cites behind it: "sources [cited by the agency]".
   */
  private Span described(Tree tree, Token noun) {
    Span phrase = tree.phrase(noun);
    for (Token c : tree.children(noun)) {
      boolean cites = c.is("nmod") && knowledge.word("citing", Clause.lemma(c));
      Span clause = tree.subtree(c);
      if ((c.is("acl") || cites) && c.index() > noun.index() && phrase.contains(clause)) {
        Token before =
            tree.sentence().in(new Span(phrase.start(), clause.start())).stream()
                .reduce((a, b) -> b)
                .orElse(noun);
        return new Span(phrase.start(), before.span().end());
      }
    }
    return phrase;
  }
}
