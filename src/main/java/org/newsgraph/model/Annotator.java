package org.newsgraph.model;

/** Recognises sentences, tokens, mentions and times of one language. Thread-safe. */
public interface Annotator {

  /** ISO 639-1 code of the language. */
  String language();

  /** Annotates an article of this language; never changes it. */
  Annotated annotate(Article article);
}
