package org.newsgraph.annotate.english;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The engine with a memory on disk, so that work on the rules need not load the models. */
final class ParseMemory {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path cache;
  private final Path file;
  private final Map<String, List<RawToken>> parses = new ConcurrentHashMap<>();
  private Nlp4j engine;
  private volatile boolean changed;

  ParseMemory(Path cache) throws IOException {
    this.cache = cache;
    file = cache.resolve("parses.json");
    if (Files.exists(file)) {
      parses.putAll(
          JSON.readValue(file.toFile(), new TypeReference<Map<String, List<RawToken>>>() {}));
    }
  }

  List<RawToken> parse(String sentence) {
    List<RawToken> known = parses.get(sentence);
    if (known == null) {
      known = engine().parse(sentence);
      changed = true;
      parses.put(sentence, known);
    }
    return known;
  }

  private synchronized Nlp4j engine() {
    if (engine == null) {
      engine = Nlp4j.load(cache);
    }
    return engine;
  }

  void save() throws IOException {
    if (changed) {
      JSON.writeValue(file.toFile(), parses);
    }
  }
}
