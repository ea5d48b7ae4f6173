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
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORG", EntityType.ORGANIZATION,
          "GPE", EntityType.PLACE,
          "LOC", EntityType.PLACE,
          "FAC", EntityType.PLACE);

  private final Nlp4j engine;
  private final SentenceSplitter splitter = new SentenceSplitter();

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
    List<Mention> mentions = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Span span : splitter.split(article.text(), block.span())) {
        List<RawToken> raw = engine.parse(span.in(article.text()));
        int index = sentences.size();
        sentences.add(
            new Sentence(index, span, block.kind(), UniversalTree.convert(raw, span.start())));
        addMentions(mentions, index, raw, span.start(), article.text());
      }
    }
    List<LocalEntity> entities = new ArrayList<>();
    List<Mention> linked = link(mentions, entities);
    return new Annotated(article, sentences, linked, entities, List.of(), List.of(), List.of());
  }

  private static void addMentions(
      List<Mention> mentions, int sentence, List<RawToken> raw, int offset, String text) {
    for (int i = 0; i < raw.size(); i++) {
      String tag = raw.get(i).entity();
      EntityType type = tag == null || tag.length() < 3 ? null : TYPES.get(tag.substring(2));
      if (type == null) {
        continue;
      }
      int last = i;
      while (last + 1 < raw.size()
          && "BI".indexOf(raw.get(last).entity().charAt(0)) >= 0
          && "IL".indexOf(raw.get(last + 1).entity().charAt(0)) >= 0) {
        last++;
      }
      Span span = new Span(raw.get(i).start() + offset, raw.get(last).end() + offset);
      String name = span.in(text);
      mentions.add(
          new Mention(
              mentions.size(),
              sentence,
              span,
              type,
              Mention.Form.NAME,
              name,
              null,
              -1,
              "nlp4j",
              0.8));
      i = last;
    }
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
