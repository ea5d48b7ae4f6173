package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.Quotes;
import org.newsgraph.annotate.time.QuantityTagger;
import org.newsgraph.annotate.time.TimeTagger;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Annotator;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;

/** Annotates Russian articles by a dictionary and rules. Thread-safe. */
public final class RussianAnnotator implements Annotator {
  private final Tokenizer tokenizer = new Tokenizer();
  private final Lexicon lexicon;
  private final Tagger tagger = new Tagger();
  private final NameCases nameCases = new NameCases();
  private final TreeBuilder trees;
  private final Mentions mentions;
  private final EntityLinker linker = new EntityLinker();
  private final TimeTagger times = TimeTagger.of("ru");
  private final QuantityTagger quantities = QuantityTagger.of("ru");

  /** Reads the dictionary and the lists of names, which takes about a second. */
  public RussianAnnotator() {
    Dictionary dictionary = new Dictionary();
    lexicon = new Lexicon(dictionary);
    trees = new TreeBuilder(dictionary);
    mentions = new Mentions(dictionary);
  }

  @Override
  public String language() {
    return "ru";
  }

  @Override
  public Annotated annotate(Article article) {
    List<Parsed> parsed = parse(article);
    List<Sentence> sentences = parsed.stream().map(RussianAnnotator::sentence).toList();
    List<Mention> found = mentions.find(article.text(), parsed);
    EntityLinker.Linked linked = linker.link(parsed, found);
    List<TimeExpression> dates = times.tag(article, sentences);
    return new Annotated(
        article,
        sentences,
        linked.mentions(),
        linked.entities(),
        dates,
        quantities.tag(article, sentences, dates),
        Quotes.find(article));
  }

  private List<Parsed> parse(Article article) {
    List<List<Word>> tagged = new ArrayList<>();
    List<Block.Kind> kinds = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (List<Span> spans : tokenizer.sentences(article.text(), block.span())) {
        List<Word> words = new ArrayList<>();
        for (Span span : spans) {
          String form = span.in(article.text());
          words.add(new Word(span, form, lexicon.readings(form)));
        }
        tagger.tag(words);
        tagged.add(words);
        kinds.add(block.kind());
      }
    }
    nameCases.settle(tagged);
    List<Parsed> parsed = new ArrayList<>();
    for (List<Word> words : tagged) {
      trees.build(words);
      parsed.add(new Parsed(parsed.size(), kinds.get(parsed.size()), List.copyOf(words)));
    }
    return parsed;
  }

  private static Sentence sentence(Parsed parsed) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : parsed.words()) {
      tokens.add(
          new Token(
              tokens.size(),
              word.span,
              word.form,
              word.lemma(),
              word.upos(),
              word.reading.feats(),
              word.head,
              word.deprel));
    }
    return new Sentence(parsed.index(), parsed.span(), parsed.kind(), tokens);
  }
}
