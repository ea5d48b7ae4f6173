package org.newsgraph.annotate.english;

import java.nio.file.Path;
import org.newsgraph.model.Annotated;

/** One annotator for all tests, since loading it takes seconds. */
public final class SharedAnnotator {
  private static EnglishAnnotator annotator;

  private SharedAnnotator() {}

  /** The annotator, loaded on first use. */
  public static synchronized EnglishAnnotator get() {
    if (annotator == null) {
      String cache = System.getProperty("newsgraph.cache", "target/nlp-cache");
      annotator = new EnglishAnnotator(Path.of(cache));
    }
    return annotator;
  }

  /** Annotates a text whose lines are paragraphs. */
  public static Annotated annotate(String text) {
    return get().annotate(Predictions.article("test", null, text, null));
  }
}
