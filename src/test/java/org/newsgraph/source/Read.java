package org.newsgraph.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Article;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Rejection;

/** All that some inputs hold. */
final class Read implements SourceSink {
  final List<Article> articles = new ArrayList<>();
  final List<CodedEvent> coded = new ArrayList<>();
  final List<Curated.Row> rows = new ArrayList<>();
  final List<Curated.Judgement> judgements = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();

  static Read of(Path... inputs) {
    Read read = new Read();
    Sources.of(List.of(inputs)).read(read);
    return read;
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<Rejection.Code> codes() {
    return rejections.stream().map(Rejection::code).toList();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void coded(CodedEvent event) {
    coded.add(event);
  }

  @Override
  public void curated(Curated.Row row) {
    rows.add(row);
  }

  @Override
  public void judgement(Curated.Judgement judgement) {
    judgements.add(judgement);
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.add(rejection);
  }
}
