package org.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where unpacked language models are kept. */
final class CacheOption {
  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder for unpacked language models; default: newsgraph under the user's cache folder"
              + " ($XDG_CACHE_HOME or ~/.cache).")
  private Path cache;

  Path folder() {
    if (cache != null) {
      return cache;
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path user =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return user.resolve("newsgraph");
  }
}
