package org.newsgraph.annotate.english;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.annotate.Quotes;
import org.newsgraph.annotate.time.QuantityTagger;
import org.newsgraph.annotate.time.TimeTagger;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.Annotator;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.vocab.Gazetteer;

/** Annotates English articles. Thread-safe; holds about 2 GB of models. */
public final class EnglishAnnotator implements Annotator {
  private final Function<String, List<RawToken>> engine;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final NameFinder finder;
  private final Mentions mentions;
  private final EntityLinker linker;
  private final TimeTagger times = TimeTagger.of("en");
  private final QuantityTagger quantities = QuantityTagger.of("en");

  /**
   * Loads the models, which takes seconds; the first time ever, about a minute.
   *
   * @param cache folder where models are unpacked once; made where missing
   * @throws UncheckedIOException if the folder cannot be written
   */
  public EnglishAnnotator(Path cache) {
    this(Nlp4j.load(cache)::parse);
  }

  /** Annotates with the given parser of sentences. */
  EnglishAnnotator(Function<String, List<RawToken>> engine) {
    this.engine = engine;
    NameWords words = new NameWords();
    Gazetteer gazetteer = Gazetteer.bundled();
    finder = new NameFinder(words, gazetteer);
    mentions = new Mentions(gazetteer);
    linker = new EntityLinker(words, gazetteer);
  }

  @Override
  public String language() {
    return "en";
  }

  @Override
  public Annotated annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<List<RawToken>> raw = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Span span : splitter.split(article.text(), block.span())) {
        List<RawToken> tokens = engine.apply(span.in(article.text()));
        raw.add(tokens);
        sentences.add(
            new Sentence(
                sentences.size(), span, block.kind(), UniversalTree.convert(tokens, span.start())));
      }
    }
    Draft draft = new Draft(article.text(), sentences);
    List<Quote> quotes = Quotes.find(article);
    List<Mention> mentions = this.mentions.of(draft, finder.find(draft, raw));
    List<TimeExpression> expressions = times.tag(article, sentences);
    EntityLinker.Linked linked = linker.link(draft, mentions, quotes);
    return new Annotated(
        article,
        sentences,
        linked.mentions(),
        linked.entities(),
        expressions,
        quantities.tag(article, sentences, expressions),
        quotes);
  }
}
