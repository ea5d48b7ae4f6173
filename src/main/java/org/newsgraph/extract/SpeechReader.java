package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

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

  /**
   * The frames with "I" and "we" inside somebody's words given to that speaker, as claims credit
   * them; what is quoted from nobody keeps its pronoun.
   */
  static List<Frame> voices(List<Frame> frames, Reading reading) {
    List<Frame> found = new ArrayList<>();
    for (Frame f : frames) {
      List<List<Attribution>> sources = f.sources();
      for (Frame outer : frames) {
        boolean inside = !outer.equals(f) && outer.reports(f.cue()) && !outer.sources().isEmpty();
        if (inside && firstPerson(f, reading)) {
          sources = outer.sources();
        }
      }
      found.add(new Frame(f.sentence(), f.cue(), sources, f.contents(), f.spoken()));
    }
    return found;
  }

  private static boolean firstPerson(Frame f, Reading reading) {
    if (f.sources().size() != 1) {
      return false;
    }
    String words = f.sources().get(0).get(0).span().in(reading.text());
    return reading.knowledge().word("first-person", words.toLowerCase(Locale.ROOT));
  }

  private void cue(Clause clause, Token t) {
    for (Cue cue : reading.knowledge().cues(t)) {
      boolean speech = cue.effects().contains(Cue.Effect.SPEECH);
      if (speech && required(clause, t, cue) && !unsaid(clause, t)) {
        List<Span> contents = contents(clause, t, cue);
        List<List<Attribution>> sources =
            contents.isEmpty() ? null : new SpeakerReader(reading, clause).read(t, cue);
        if (sources != null) {
          int sentence = clause.tree().sentence().index();
          boolean spoken =
              t.upos() == Upos.VERB
                  && !cue.effects().contains(Cue.Effect.BY_OBJECT)
                  && !reading.knowledge().word("unspoken", Clause.lemma(t));
          frames.add(new Frame(sentence, t.span(), sources, contents, spoken));
          return;
        }
      }
    }
  }

  /** Whether the words are only wished for or said by no one: "must admit", "nobody thought". */
  private boolean unsaid(Clause clause, Token t) {
    Token head = clause.tree().head(t);
    boolean bare = "Inf".equals(t.feat("VerbForm")) && clause.tree().child(t, "aux") == null;
    if (clause.subjects(t).stream().anyMatch(this::generic)) {
      return true;
    }
    if (bare && head != null && !reading.knowledge().word("implicative", Clause.lemma(head))) {
      return true;
    }
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

  /** "You can say that …" is nobody's word. */
  private boolean generic(Token subject) {
    return reading.knowledge().word("generic", Clause.lemma(subject));
  }

  static boolean required(Clause clause, Token t, Cue cue) {
    return cue.require().stream().noneMatch(p -> p.from(clause, t).isEmpty())
        && cue.forbid().stream().allMatch(p -> p.from(clause, t).isEmpty());
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
    if (found.isEmpty() && t.head() < 0 && clause.tree().child(t, "obj") == null) {
      found.addAll(quoteBefore(clause));
    }
    if (found.isEmpty() && refersBack(clause, t)) {
      Span before = before(clause, t);
      before = before == null ? previous(clause) : before;
      return before == null ? List.of() : List.of(before);
    }
    return joined(found, t.span());
  }

  /** Whether a verb of saying has nothing but "this" as its content: «об этом сообщил министр». */
  private boolean refersBack(Clause clause, Token t) {
    for (Token c : clause.tree().children(t)) {
      boolean object = c.is("obl") || c.is("obj") || c.is("nsubj:pass");
      boolean bare =
          clause.tree().children(c).stream().allMatch(m -> m.is("case") || m.is("punct"));
      if (object && bare && reading.knowledge().word("this", Clause.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the sentence before "…, об этом сообщил министр", or null. */
  private static Span before(Clause clause, Token verb) {
    List<Token> tokens = clause.tree().tokens();
    int first = verb.index();
    for (Token c : clause.tree().children(verb)) {
      for (Token t : clause.tree().sentence().in(clause.tree().subtree(c))) {
        boolean near = t.index() < verb.index() && verb.index() - t.index() <= 4;
        first = near ? Math.min(first, t.index()) : first;
      }
    }
    while (first < verb.index() && tokens.get(first).upos() == Upos.PUNCT) {
      first++;
    }
    boolean apart = first > 1 && tokens.get(first - 1).upos() == Upos.PUNCT;
    boolean clauseBefore =
        tokens.subList(0, Math.max(first - 1, 0)).stream().anyMatch(Clause::verbal);
    return apart && clauseBefore ? tokens.get(0).span().cover(tokens.get(first - 2).span()) : null;
  }

  /** The quotation that ends right before a sentence: "“What now?” the mayor said." */
  private List<Span> quoteBefore(Clause clause) {
    int start = clause.tree().sentence().span().start();
    for (Quote q : reading.annotated().quotes()) {
      int gap = start - q.span().end();
      boolean behind = gap > 0 && gap <= 3;
      String between = behind ? reading.text().substring(q.span().end(), start) : "\n";
      if (between.indexOf('\n') < 0 && spoken.add(q.span())) {
        return List.of(q.span());
      }
    }
    return List.of();
  }

  /** The sentence before a clause's; the whole paragraph before, where the clause opens one. */
  private Span previous(Clause clause) {
    int index = clause.tree().sentence().index() - 1;
    Clause before = index < 0 ? null : reading.clauses().get(index);
    if (before == null || !Reading.paragraph(before)) {
      return null;
    }
    Span last = before.tree().sentence().span();
    for (Block block : reading.annotated().article().blocks()) {
      boolean holds = block.span().contains(last);
      if (holds && block.span().end() <= clause.tree().sentence().span().start()) {
        return block.span();
      }
    }
    return last;
  }

  /** Pieces that overlap, or lie on one side of the cue in one sentence, as one. */
  private static List<Span> joined(List<Span> pieces, Span cue) {
    List<Span> found = new ArrayList<>();
    for (Span piece : pieces.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean oneSide = last != null && (cue.start() >= piece.end() || cue.end() <= last.start());
      if (last != null && (oneSide || last.overlaps(piece))) {
        found.set(found.size() - 1, last.cover(piece));
      } else {
        found.add(piece);
      }
    }
    return List.copyOf(found);
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
  private List<Span> around(Tree tree, Token head, Token cue) {
    Token top = cue;
    while (tree.head(top) != null && tree.head(top).index() != head.index()) {
      top = tree.head(top);
    }
    Span aside = tree.subtree(top).cover(phrase(tree, cue));
    Span whole = tree.subtree(clauseOf(tree, head, aside), Set.of(top));
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

  /**
   * The clause that an aside is about: of a noun that an aside between commas follows, of all
   * coordinated clauses where it closes the sentence, of what another inserted report reports.
   */
  private Token clauseOf(Tree tree, Token head, Span aside) {
    boolean comma =
        tree.tokens().stream()
            .anyMatch(t -> t.form().equals(",") && t.span().end() + 1 == aside.start());
    Token at = head;
    while (comma && at != null && !Clause.verbal(at)) {
      at = tree.head(at);
    }
    at = at == null ? head : at;
    boolean last = tree.tokens().stream().noneMatch(t -> word(t) && t.span().start() > aside.end());
    while (tree.head(at) != null && (inserted(at) || (comma && last && wider(tree, at)))) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean inserted(Token t) {
    return t.is("parataxis") && reading.knowledge().word("inserted", Clause.lemma(t));
  }

  /** Whether what closes the sentence behind a clause is about the clause above too. */
  private static boolean wider(Tree tree, Token t) {
    boolean joined = t.is("conj") || t.is("acl:relcl") || t.is("advcl") || t.is("nmod");
    boolean nominal = t.is("obj") || t.is("obl") || t.is("nsubj");
    return (joined || nominal) && tree.child(t, "parataxis") == null;
  }

  private static boolean word(Token t) {
    return Character.isLetterOrDigit(t.form().codePointAt(0));
  }

  /** What a preposition's cue governs, up to the comma, where no verb comes first. */
  private static Span phrase(Tree tree, Token cue) {
    Span found = cue.span();
    if (cue.upos() == Upos.VERB && cue.is("parataxis")) {
      return found;
    }
    Span longer = found;
    for (Token t : tree.tokens().subList(cue.index() + 1, tree.tokens().size())) {
      if (Clause.verbal(t)) {
        return found;
      }
      if (t.form().equals(",")) {
        return longer;
      }
      longer = longer.cover(t.span());
    }
    return found;
  }

  private static void piece(List<Token> tokens, Span whole, List<Span> found) {
    Span cover = null;
    for (Token t : tokens) {
      if (whole.contains(t.span()) && word(t)) {
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
      if (here && !anothers(clause, t, q.span()) && main(clause.tree(), t, q.span())) {
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

  /** Whether another verb of saying with its own subject stands between a cue and a quotation. */
  private boolean anothers(Clause clause, Token cue, Span quote) {
    for (Token t : clause.tree().tokens()) {
      int at = t.span().start();
      boolean behind = cue.span().end() <= at && at < quote.start();
      boolean before = quote.end() <= at && at < cue.span().start();
      if ((behind || before)
          && t.upos() == Upos.VERB
          && reading.knowledge().word("inserted", Clause.lemma(t))
          && clause.tree().child(t, "nsubj") != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation is whole clauses, not a word or two of the article's own sentence. */
  private static boolean main(Tree tree, Token cue, Span quote) {
    Token head = tree.sentence().headOf(quote);
    return head != null
        && Clause.verbal(head)
        && (tree.under(head, cue) || tree.under(cue, head) || head.head() < 0);
  }
}
