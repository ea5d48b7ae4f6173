package org.newsgraph.source;

import org.newsgraph.model.Article;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Rejection;

/** Receives what the inputs hold, in one thread and in a fixed order. */
public interface SourceSink {

  /** An article, ready to be annotated. Its id is unique in the run. */
  void article(Article article);

  /** A row of a table of coded events. Its id is unique in the run, articles included. */
  void coded(CodedEvent event);

  /** A row of {@code actors.csv}, {@code organizations.csv} or {@code places.csv}. */
  void curated(Curated.Row row);

  /** A row of {@code same-as.csv}. */
  void judgement(Curated.Judgement judgement);

  /** An input, or a part of one, that could not be used. */
  void reject(Rejection rejection);
}
