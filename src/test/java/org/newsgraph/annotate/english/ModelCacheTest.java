package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  @TempDir Path cache;

  @Test
  void aCompleteFolderIsUsedAsItIs() throws IOException {
    Path folder = Files.createDirectories(cache.resolve(ModelCache.FOLDER));
    for (String name :
        List.of(
            ModelCache.AMBIGUITY,
            ModelCache.CLUSTERS,
            ModelCache.EMBEDDINGS,
            ModelCache.NAMES,
            ModelCache.POS,
            ModelCache.NER,
            ModelCache.DEP)) {
      Files.writeString(folder.resolve(name), name);
    }
    Files.write(folder.resolve(ModelCache.SIZES), ModelCache.sizes(folder));
    assertEquals(folder, new ModelCache(cache).models());
    assertEquals(ModelCache.POS, Files.readString(folder.resolve(ModelCache.POS)));
  }

  @Test
  void aCacheThatIsNoFolderIsReported() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    assertThrows(UncheckedIOException.class, () -> new ModelCache(file).models());
  }
}
