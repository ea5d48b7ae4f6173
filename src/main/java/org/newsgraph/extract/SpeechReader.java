package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds who is said to say what: cues with their sources and contents, then quotations. */
final class SpeechReader {
  private final Reading reading;
  private final List<Frame> frames = new ArrayList<>();
  private final Set<Span> spoken = new HashSet<>();

  private SpeechReader(Reading reading) {
    this.reading = reading;
  }

  /** The speech frames of an article, in order. */
  static List<Frame> read(Reading reading) {
    SpeechReader reader = new SpeechReader(reading);
    for (Clause clause : reading.clauses()) {
      if (Reading.paragraph(clause)) {
        clause.tree().tokens().forEach(t -> reader.cue(clause, t));
      }
    }
    reader.frames.addAll(new QuoteReader(reading, reader.frames, reader.spoken).read());
    return reader.frames;
  }

  private void cue(Clause clause, Token t) {
    for (Cue cue : reading.knowledge().cues(t)) {
      boolean speech = cue.effects().contains(Cue.Effect.SPEECH);
      if (speech && required(clause, t, cue) && !unsaid(clause, t)) {
        List<Span> contents = contents(clause, t, cue);
        if (!contents.isEmpty()) {
          frames.add(
              new Frame(
                  clause.tree().sentence().index(),
                  t.span(),
                  sources(clause, t, cue),
                  List.copyOf(contents)));
          return;
        }
      }
    }
  }

  /** Whether the words are only wished for or said by no one: "must admit", "nobody thought". */
  private boolean unsaid(Clause clause, Token t) {
    for (Token c : clause.tree().children(t)) {
      String lemma = Clause.lemma(c);
      boolean obliged = c.is("aux") && reading.knowledge().word("obligation", lemma);
      if (obliged || (c.is("nsubj") && reading.knowledge().word("none", lemma))) {
        return true;
      }
      for (Token d : clause.tree().children(c)) {
        boolean determiner = c.is("nsubj") && d.is("det");
        if (determiner && reading.knowledge().word("none", Clause.lemma(d))) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean required(Clause clause, Token t, Cue cue) {
    return cue.require().stream().noneMatch(p -> p.from(clause, t).isEmpty());
  }

  private List<Span> contents(Clause clause, Token t, Cue cue) {
    Tree tree = clause.tree();
    List<Span> found = new ArrayList<>();
    for (Path path : cue.content()) {
      for (Token head : path.from(clause, t)) {
        boolean climbs = path.steps().get(0).up();
        found.addAll(climbs ? around(tree, head, t) : List.of(inside(tree, head, t)));
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    found.addAll(quotes(clause, t, found));
    return found;
  }

  /** The words under {@code head}, without the cue's clause, "that", and a trailing aside. */
  private Span inside(Tree tree, Token head, Token cue) {
    Set<Token> without = new LinkedHashSet<>();
    without.add(cue);
    for (Token c : tree.children(head)) {
      boolean first = c.index() < head.index() && reading.knowledge().word("that", Clause.lemma(c));
      if ((c.is("mark") && first) || aside(tree, c)) {
        without.add(c);
      }
    }
    return tree.under(cue, head) ? tree.subtree(head, without) : trim(tree, head, without, cue);
  }

  private static Span trim(Tree tree, Token head, Set<Token> without, Token cue) {
    without.remove(cue);
    return tree.subtree(head, without);
  }

  /** Whether a clause is the article's own aside: "…, while Russia denied it". */
  private boolean aside(Tree tree, Token c) {
    if (!c.is("advcl")) {
      return false;
    }
    for (Token mark : tree.children(c, "mark")) {
      if (reading.knowledge().word("aside", Clause.lemma(mark)) && tree.child(c, "nsubj") != null) {
        return true;
      }
    }
    return false;
  }

  /** The clause around a parenthetical cue, before and after it. */
  private static List<Span> around(Tree tree, Token head, Token cue) {
    Token top = cue;
    while (tree.head(top) != null && tree.head(top).index() != head.index()) {
      top = tree.head(top);
    }
    Span whole = tree.subtree(head, Set.of(top));
    Span aside = tree.subtree(top);
    List<Span> found = new ArrayList<>();
    if (!whole.overlaps(aside)) {
      found.add(whole);
      return found;
    }
    List<Token> before =
        tree.tokens().stream().filter(t -> t.span().end() <= aside.start()).toList();
    List<Token> after =
        tree.tokens().stream().filter(t -> t.span().start() >= aside.end()).toList();
    piece(before, whole, found);
    piece(after, whole, found);
    return found;
  }

  private static void piece(List<Token> tokens, Span whole, List<Span> found) {
    Span cover = null;
    for (Token t : tokens) {
      boolean word = Character.isLetterOrDigit(t.form().codePointAt(0));
      if (whole.contains(t.span()) && word) {
        cover = cover == null ? t.span() : cover.cover(t.span());
      }
    }
    if (cover != null) {
      found.add(cover);
    }
  }

  /** The quotations in the cue's sentence that it introduces or follows. */
  private List<Span> quotes(Clause clause, Token t, List<Span> already) {
    List<Span> found = new ArrayList<>();
    Span sentence = clause.tree().sentence().span();
    for (Quote q : reading.annotated().quotes()) {
      boolean here = q.span().overlaps(sentence) && !q.span().contains(t.span());
      if (here && main(clause.tree(), t, q.span())) {
        boolean more = already.stream().noneMatch(q.span()::overlaps);
        already.replaceAll(c -> c.overlaps(q.span()) ? c.cover(q.span()) : c);
        if (more) {
          found.add(q.span());
        }
        spoken.add(q.span());
      }
    }
    return found;
  }

  /** Whether a quotation is whole clauses, not a word or two of the article's own sentence. */
  private static boolean main(Tree tree, Token cue, Span quote) {
    Token head = tree.sentence().headOf(quote);
    return head != null
        && Clause.verbal(head)
        && (tree.under(head, cue) || tree.under(cue, head) || head.head() < 0);
  }

  private List<List<Attribution>> sources(Clause clause, Token t, Cue cue) {
    List<List<Attribution>> found = new ArrayList<>();
    for (Path path : cue.source()) {
      for (Token source : path.from(clause, t)) {
        for (Token speaker : clause.tree().conjuncts(source)) {
          found.add(chain(clause, speaker));
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** A source and whom it was quoted by: "sources cited by the agency". */
  private List<Attribution> chain(Clause clause, Token source) {
    Tree tree = clause.tree();
    List<Attribution> found = new ArrayList<>();
    found.add(reading.attribution(tree, source));
    for (Token c : tree.children(source, "acl")) {
      if (reading.knowledge().word("quoting", Clause.lemma(c)) && clause.passive(c)) {
        clause.agents(c).forEach(a -> found.add(reading.attribution(tree, a)));
      }
    }
    return found;
  }
}
