package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The example articles inside the jar. */
final class Seeds {
  private static final String FOLDER = "/org/newsgraph/seeds/";
  private static final String CATALOGUE = "articles.csv";
  private static final List<String> TABLES =
      List.of(CATALOGUE, "actors.csv", "organizations.csv", "places.csv", "same-as.csv");

  private Seeds() {}

  /** Copies them into a folder and returns it. */
  static Path unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : files()) {
      try (InputStream in = Seeds.class.getResourceAsStream(FOLDER + file)) {
        if (in != null) {
          Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return folder;
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>(TABLES);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        new InputStreamReader(
            Seeds.class.getResourceAsStream(FOLDER + CATALOGUE), StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(in)) {
        files.add(row.get("file"));
      }
    }
    return files;
  }
}
