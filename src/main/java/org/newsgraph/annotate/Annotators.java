package org.newsgraph.annotate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.newsgraph.annotate.english.EnglishAnnotator;
import org.newsgraph.annotate.russian.RussianAnnotator;
import org.newsgraph.model.Annotator;

/** The annotators by language. Each is loaded when the first text in its language asks for it. */
public final class Annotators {
  private final Map<String, Supplier<Annotator>> makers;
  private final Map<String, Annotator> loaded = new HashMap<>();

  /**
   * Annotators that keep unpacked models in a folder.
   *
   * @param cache made where it does not exist
   */
  public Annotators(Path cache) {
    makers = Map.of("en", () -> new EnglishAnnotator(cache), "ru", RussianAnnotator::new);
  }

  /** Codes of the languages that are analysed. */
  public Set<String> languages() {
    return makers.keySet();
  }

  public boolean knows(String language) {
    return language != null && makers.containsKey(language);
  }

  /** The annotator of a language, or null where there is none. */
  public synchronized Annotator of(String language) {
    return knows(language)
        ? loaded.computeIfAbsent(language, code -> makers.get(code).get())
        : null;
  }
}
