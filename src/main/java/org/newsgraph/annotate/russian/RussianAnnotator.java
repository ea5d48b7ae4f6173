package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newsgraph.annotate.Quotes;
import org.newsgraph.annotate.time.QuantityTagger;
import org.newsgraph.annotate.time.TimeTagger;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Annotator;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Annotates Russian articles. Thread-safe. */
public final class RussianAnnotator implements Annotator {
  private final RussianWords words = new RussianWords();
  private final Guesser guesser = new Guesser();
  private final Tokenizer tokenizer = new Tokenizer(words);
  private final SentenceSplitter splitter = new SentenceSplitter(words);
  private final KnownNames known = new KnownNames(guesser);
  private final Tagger tagger = new Tagger(guesser, known);
  private final TimeTagger times = TimeTagger.of("ru");
  private final QuantityTagger quantities = QuantityTagger.of("ru");
  private final NameFinder names = new NameFinder(words, guesser, known);
  private final TreeBuilder trees = new TreeBuilder();
  private final Descriptions descriptions = new Descriptions(known);

  /** Loads the word lists; the dictionary is loaded with the first article. */
  public RussianAnnotator() {}

  @Override
  public String language() {
    return "ru";
  }

  @Override
  public Annotated annotate(Article article) {
    List<Parsed> parsed = parse(article);
    List<Name> found = names.find(parsed);
    for (Parsed s : parsed) {
      trees.build(s, in(found, s));
      found.addAll(descriptions.find(s, in(found, s)));
      found.addAll(Pronouns.find(s));
    }
    found.sort(Comparator.comparing((Name n) -> parsed.get(n.sentence()).span(n.from(), n.to())));
    Clusters clusters = new Clusters();
    List<Clusters.Cluster> of = new ArrayList<>(clusters.add(found));
    describe(article.text(), parsed, found, clusters, of);
    List<Sentence> sentences = parsed.stream().map(RussianAnnotator::sentence).toList();
    List<Mention> mentions = mentions(article.text(), parsed, found, clusters, of);
    List<LocalEntity> entities = new ArrayList<>();
    for (Clusters.Cluster c : clusters.all()) {
      int index = entities.size();
      entities.add(
          c.entity(
              index,
              mentions.stream().filter(m -> m.entity() == index).map(Mention::index).toList()));
    }
    List<TimeExpression> expressions = times.tag(article, sentences);
    return new Annotated(
        article,
        sentences,
        mentions,
        entities,
        expressions,
        quantities.tag(article, sentences, expressions),
        Quotes.find(article));
  }

  /** Reads titles, then finds whom descriptions and pronouns mean. */
  private void describe(
      String text,
      List<Parsed> parsed,
      List<Name> found,
      Clusters clusters,
      List<Clusters.Cluster> of) {
    for (int i = 0; i < found.size(); i++) {
      Name n = found.get(i);
      if (of.get(i) != null && n.type() == EntityType.PERSON) {
        Parsed s = parsed.get(n.sentence());
        descriptions.readTitle(text, s, n, in(found, s), of.get(i));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Name n = found.get(i);
      Parsed s = parsed.get(n.sentence());
      if (n.form() == Mention.Form.NOMINAL) {
        of.set(i, descriptions.described(s, n, in(found, s), clusters.all()));
      } else if (n.form() == Mention.Form.PRONOUN) {
        of.set(i, Pronouns.antecedent(n, parsed, found, of));
      }
    }
  }

  /** The mentions, without the pronouns whose person is not plain. */
  private static List<Mention> mentions(
      String text,
      List<Parsed> parsed,
      List<Name> found,
      Clusters clusters,
      List<Clusters.Cluster> of) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Name n = found.get(i);
      int entity = of.get(i) == null ? -1 : clusters.all().indexOf(of.get(i));
      if (entity >= 0 || n.form() != Mention.Form.PRONOUN) {
        mentions.add(mention(text, parsed.get(n.sentence()), n, mentions.size(), entity));
      }
    }
    return mentions;
  }

  private List<Parsed> parse(Article article) {
    Dictionary dictionary = new Dictionary();
    List<Parsed> parsed = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Span> tokens = tokenizer.split(article.text(), block.span());
      for (List<Span> sentence : splitter.split(article.text(), tokens)) {
        List<Word> list = new ArrayList<>(sentence.size());
        for (Span span : sentence) {
          list.add(new Word(list.size(), span, span.in(article.text())));
        }
        tagger.tag(list, dictionary);
        parsed.add(new Parsed(parsed.size(), block.kind(), list));
      }
    }
    return parsed;
  }

  private static List<Name> in(List<Name> names, Parsed s) {
    return names.stream().filter(n -> n.sentence() == s.index()).toList();
  }

  private static Sentence sentence(Parsed s) {
    List<Token> tokens = new ArrayList<>(s.size());
    for (Word w : s.words()) {
      tokens.add(token(w));
    }
    return new Sentence(s.index(), s.span(), s.kind(), tokens);
  }

  private static Token token(Word w) {
    boolean name = w.best.upos() == Upos.PROPN && w.isCapitalised();
    String lemma = name ? Inflection.capitalsOf(w.form, w.best.lemma()) : w.best.lemma();
    if (!w.isWord()) {
      lemma = w.form.toLowerCase(Locale.ROOT);
    }
    return new Token(
        w.index, w.span, w.form, lemma, w.best.upos(), w.best.feats(), w.head, w.deprel);
  }

  private static Mention mention(String text, Parsed s, Name n, int index, int entity) {
    Span span = s.span(n.from(), n.to());
    boolean guessed = n.rule().endsWith("-guessed") || n.rule().endsWith("-speaks");
    String name = n.form() == Mention.Form.NAME ? n.normal() : span.in(text);
    return new Mention(
        index,
        s.index(),
        span,
        n.type(),
        n.form(),
        name,
        n.key(),
        entity,
        n.rule(),
        guessed ? 0.6 : 0.8);
  }
}
