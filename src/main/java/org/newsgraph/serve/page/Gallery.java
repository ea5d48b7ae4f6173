package org.newsgraph.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The competency questions that come with the program, by name. */
final class Gallery {
  private static final String FOLDER = "/org/newsgraph/ontology/questions";

  private final SortedMap<String, Question> questions = new TreeMap<>();

  /**
   * Reads them.
   *
   * @throws IOException if the class path can't be read
   */
  Gallery() throws IOException {
    for (String file : files()) {
      try (InputStream in = Gallery.class.getResourceAsStream(FOLDER + "/" + file)) {
        String name = file.substring(0, file.length() - ".rq".length());
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        questions.put(name, Question.of(name, text));
      }
    }
  }

  private static List<String> files() throws IOException {
    URL folder = Gallery.class.getResource(FOLDER);
    if (folder == null) {
      throw new IOException(FOLDER + " is not on the class path");
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("file")) {
        return list(Path.of(uri));
      }
      try {
        return list(Path.of(uri));
      } catch (FileSystemNotFoundException e) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, java.util.Map.of())) {
          return list(jar.provider().getPath(uri));
        }
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> list(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".rq")).forEach(names::add);
    }
    return names;
  }

  /** All of them, by name. */
  Collection<Question> all() {
    return questions.values();
  }

  /** One of them, or null. */
  Question get(String name) {
    return questions.get(name);
  }
}
