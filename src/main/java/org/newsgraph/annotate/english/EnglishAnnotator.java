package org.newsgraph.annotate.english;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Annotator;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Annotates English articles. Thread-safe; holds about 2 GB of models. */
public final class EnglishAnnotator implements Annotator {
  private static final Map<Name.Label, EntityType> TYPES =
      Map.of(
          Name.Label.PERSON, EntityType.PERSON,
          Name.Label.ORGANIZATION, EntityType.ORGANIZATION,
          Name.Label.PLACE, EntityType.PLACE);

  private final Nlp4j engine;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final NameFinder finder = new NameFinder(new NameWords());

  /**
   * Loads the models, which takes seconds; the first time ever, about a minute.
   *
   * @param cache folder where models are unpacked once; made where missing
   * @throws UncheckedIOException if the folder cannot be written
   */
  public EnglishAnnotator(Path cache) {
    engine = Nlp4j.load(cache);
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
        List<RawToken> tokens = engine.parse(span.in(article.text()));
        raw.add(tokens);
        sentences.add(
            new Sentence(
                sentences.size(), span, block.kind(), UniversalTree.convert(tokens, span.start())));
      }
    }
    Draft draft = new Draft(article.text(), sentences);
    List<Mention> mentions = new ArrayList<>();
    for (Name name : finder.find(draft, raw)) {
      EntityType type = TYPES.get(name.label());
      if (type != null) {
        mentions.add(mention(mentions.size(), draft, name, type));
      }
    }
    List<LocalEntity> entities = new ArrayList<>();
    List<Mention> linked = link(mentions, entities);
    return new Annotated(article, sentences, linked, entities, List.of(), List.of(), List.of());
  }

  private static Mention mention(int index, Draft draft, Name name, EntityType type) {
    return new Mention(
        index,
        name.sentence(),
        draft.span(name),
        type,
        Mention.Form.NAME,
        draft.text(name),
        null,
        -1,
        name.rule(),
        0.8);
  }

  /** Mentions of equal name and type are one entity. */
  private static List<Mention> link(List<Mention> mentions, List<LocalEntity> entities) {
    Map<String, List<Mention>> clusters = new LinkedHashMap<>();
    for (Mention m : mentions) {
      String key = m.type() + ":" + m.name().toLowerCase(Locale.ROOT);
      clusters.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
    }
    Mention[] linked = new Mention[mentions.size()];
    for (List<Mention> cluster : clusters.values()) {
      Mention first = cluster.get(0);
      int index = entities.size();
      cluster.forEach(m -> linked[m.index()] = m.of(index));
      entities.add(
          new LocalEntity(
              index,
              first.type(),
              first.name(),
              List.of(first.name()),
              null,
              null,
              null,
              List.of(),
              cluster.stream().map(Mention::index).toList()));
    }
    return List.of(linked);
  }
}
