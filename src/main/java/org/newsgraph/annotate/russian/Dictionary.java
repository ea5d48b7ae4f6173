package org.newsgraph.annotate.russian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * LanguageTool's Russian dictionary: readings of a form, and forms of a reading. Thread-safe. Of
 * the library's jar only the two dictionary files are read.
 */
final class Dictionary {
  private static final String FOLDER = "/org/languagetool/resource/ru/";

  private final ThreadLocal<DictionaryLookup> analyses;
  private final ThreadLocal<DictionaryLookup> forms;
  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

  Dictionary() {
    morfologik.stemming.Dictionary words = read("russian.dict");
    morfologik.stemming.Dictionary synthesis = read("russian_synth.dict");
    analyses = ThreadLocal.withInitial(() -> new DictionaryLookup(words));
    forms = ThreadLocal.withInitial(() -> new DictionaryLookup(synthesis));
  }

  private static morfologik.stemming.Dictionary read(String file) {
    URL url = Dictionary.class.getResource(FOLDER + file);
    if (url == null) {
      throw new IllegalStateException("missing resource " + FOLDER + file);
    }
    try {
      return morfologik.stemming.Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The readings of a form in any case of letters; none where the dictionary lacks it. */
  List<Reading> readings(String form) {
    return known.computeIfAbsent(form.toLowerCase(Locale.ROOT), this::look);
  }

  private List<Reading> look(String form) {
    List<Reading> found = new ArrayList<>();
    for (WordData data : analyses.get().lookup(form)) {
      Reading reading = Tags.reading(data.getStem().toString(), data.getTag().toString());
      if (reading != null && !found.contains(reading)) {
        found.add(reading);
      }
    }
    return List.copyOf(found);
  }

  /** The form of a lemma with the given dictionary tag, lower case, or null. */
  String form(String lemma, String tag) {
    for (WordData data : forms.get().lookup(lemma + "|" + tag)) {
      return data.getStem().toString();
    }
    return null;
  }
}
