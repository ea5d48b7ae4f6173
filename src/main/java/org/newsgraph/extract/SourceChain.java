package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * From a speaker's word to whom to credit: the name, who quotes whom, whom a spokesman speaks for.
 */
final class SourceChain {
  private static final Set<NounClass> ACTOR = EnumSet.of(NounClass.ACTOR);

  private final Reading reading;
  private final Clause clause;
  private final Tree tree;
  private final Knowledge knowledge;

  SourceChain(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
    this.tree = clause.tree();
    this.knowledge = clause.knowledge();
  }

  /**
   * A speaker, whom it was quoted by or quotes, and the organization that a spokesman speaks for.
   */
  List<Attribution> read(Token cue, Token head) {
    Token source = author(named(head));
    List<Attribution> found = new ArrayList<>();
    for (Token verb : List.of(cue, source)) {
      for (Token c : tree.children(verb)) {
        boolean cites = knowledge.word("citing", Clause.lemma(c)) && !clause.passive(c);
        if (cites && (c.is("acl") || c.is("advcl") || c.is("obl") || c.is("nmod"))) {
          for (String relation : List.of("obj", "obl", "nmod")) {
            tree.children(c, relation).stream()
                .filter(o -> clause.is(o, ACTOR))
                .forEach(o -> add(found, named(o)));
          }
        }
      }
    }
    add(found, source);
    Token quoter = tree.head(cue);
    if (quoter != null && clause.objects(quoter).contains(head) && cites(quoter)) {
      clause.agents(quoter).forEach(a -> add(found, named(a)));
    }
    for (Token c : tree.children(source, "acl")) {
      if (quoting(c) && clause.passive(c)) {
        clause.agents(c).forEach(a -> add(found, a));
      }
    }
    Mention body = represented(head, source);
    if (body != null) {
      Attribution own = new Attribution(body.span(), body.index(), false);
      if (found.stream().noneMatch(a -> a.mention() == own.mention())) {
        found.add(own);
      }
    }
    return List.copyOf(found);
  }

  private boolean cites(Token verb) {
    return knowledge.word("citing", Clause.lemma(verb));
  }

  private boolean quoting(Token verb) {
    return knowledge.word("quoting", Clause.lemma(verb));
  }

  private void add(List<Attribution> found, Token t) {
    Attribution a = reading.attribution(tree, t);
    if (found.stream().noneMatch(x -> x.span().overlaps(a.span()))) {
      found.add(a);
    }
  }

  private static boolean person(Mention m) {
    return m.type() == EntityType.PERSON;
  }

  /** Whether a name of anything follows what it is: "the news agency Reuters". */
  private boolean directly(Token head, Token name) {
    Mention m = tree.mention(name);
    return m.type() == EntityType.ORGANIZATION
        && (name.is("appos") || name.is("flat"))
        && tree.sentence().in(m.span()).get(0).index() == head.index() + 1;
  }

  /** The name in apposition to a title or a description: "the minister, Ann Lee". */
  private Token named(Token head) {
    Mention own = tree.mention(head);
    if (own != null && own.form() == Mention.Form.NAME) {
      return head;
    }
    for (Token c : tree.children(head)) {
      Mention m = tree.mention(c);
      boolean apposed = c.is("appos") || c.is("flat") || c.is("compound") || c.is("nmod");
      boolean name = m != null && m.form() == Mention.Form.NAME && (person(m) || directly(head, c));
      boolean before = c.is("compound") && c.index() < head.index() && body(head);
      if (apposed && name && !before && tree.child(c, "case") == null && !owner(c)) {
        return c;
      }
    }
    return head;
  }

  /** Whether a name before the noun only tells whose body it is: "the Lee administration". */
  private boolean body(Token noun) {
    return knowledge.classes(Clause.lemma(noun)).contains(NounClass.ORGANIZATION);
  }

  private boolean owner(Token t) {
    return t.is("nmod:poss") || (!t.is("appos") && SpeakerReader.inCase(t));
  }

  /** Who wrote what is quoted: "a report by the bank", "the bank's report", «данные банка». */
  private Token author(Token t) {
    if (!knowledge.word("document", Clause.lemma(t))) {
      return t;
    }
    for (Rule.RolePath rp : knowledge.frame("author")) {
      for (Token a : rp.path().from(clause, t)) {
        if (clause.is(a, ACTOR)) {
          return named(a);
        }
      }
    }
    return t;
  }

  /** The organization or country of a spokesman, or null. */
  private Mention represented(Token speaker, Token source) {
    Token head = speaker;
    while (head.is("appos") || head.is("flat") || head.is("compound")) {
      head = tree.head(head);
    }
    boolean speaks = spokesman(head) || spokesman(source);
    Span phrase = tree.subtree(head).cover(tree.subtree(source));
    Mention found = null;
    for (Token t : tree.sentence().in(phrase)) {
      speaks |= spokesman(t) && near(t, head, source);
      Mention m = tree.mention(t);
      boolean body =
          m != null
              && m.form() == Mention.Form.NAME
              && (m.type() == EntityType.ORGANIZATION || m.type() == EntityType.COUNTRY);
      found = found == null && body && near(t, head, source) ? m : found;
    }
    return speaks ? found : null;
  }

  private boolean spokesman(Token t) {
    return knowledge.word("spokesman", Clause.lemma(t));
  }

  /** Whether no clause stands between a word and the speaker it belongs to. */
  private boolean near(Token t, Token head, Token source) {
    for (Token at = t; at != null; at = tree.head(at)) {
      if (at.index() == head.index() || at.index() == source.index()) {
        return true;
      }
      if (Clause.verbal(at)) {
        return false;
      }
    }
    return false;
  }
}
