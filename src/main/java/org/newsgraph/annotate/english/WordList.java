package org.newsgraph.annotate.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words by class, from a resource of two tab-separated columns (class, then words separated by
 * {@code |}) with a header line; lines that begin with {@code #} are comments.
 */
final class WordList {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordList() {}

  /**
   * Reads a resource of this package.
   *
   * @throws IllegalStateException if it is missing or a line has not two columns
   */
  static WordList read(String resource) {
    WordList list = new WordList();
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        list.add(resource, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  private void add(String resource, String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      throw new IllegalStateException(resource + ": not two columns: " + line);
    }
    Set<String> words = classes.computeIfAbsent(columns[0], k -> new LinkedHashSet<>());
    for (String word : columns[1].split("\\|", -1)) {
      words.add(word.strip());
    }
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if the resource has no such class
   */
  Set<String> of(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class '" + name + "'");
    }
    return words;
  }
}
