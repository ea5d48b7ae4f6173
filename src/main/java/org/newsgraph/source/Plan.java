package org.newsgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

/**
 * Which files the inputs come to, in which order: the inputs as given, a folder's files by their
 * path. A file that is reached twice is read once.
 */
final class Plan {
  private final Map<Path, Input> inputs = new LinkedHashMap<>();
  private final Map<Path, Catalogue> catalogues = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private long ignored;

  private Plan() {}

  /** Looks through files and folders. What is missing becomes a rejection. */
  static Plan of(List<Path> given) {
    Plan plan = new Plan();
    for (Path path : given) {
      plan.add(path);
    }
    return plan;
  }

  List<Input> inputs() {
    return List.copyOf(inputs.values());
  }

  List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  /** Files inside folders that are passed over because their names say nothing known. */
  long ignored() {
    return ignored;
  }

  /** What the catalogue beside a file says about it. */
  Catalogue.Entry entry(Input input) {
    return catalogue(folder(input.file())).of(input.file());
  }

  /** The catalogue beside a file. */
  Catalogue catalogue(Input input) {
    return catalogue(folder(input.file()));
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
      return;
    }
    if (!Files.exists(path)) {
      reject(path, Code.MISSING_FILE, "no such file or folder");
      return;
    }
    Input.Format format = Input.Format.of(path);
    if (format == Input.Format.UNKNOWN) {
      reject(path, Code.UNKNOWN_FORMAT, "the name's ending tells no format that can be read");
    } else {
      String name = Input.fileName(folder(path)) + "/" + Input.fileName(path);
      add(new Input(path, path.toString(), name, format));
    }
  }

  private void add(Input input) {
    catalogue(folder(input.file()));
    if (input.format() == Input.Format.CATALOGUE) {
      catalogue(input).entries().keySet().forEach(file -> addNamed(input, file));
    } else {
      inputs.putIfAbsent(input.file().toAbsolutePath().normalize(), input);
    }
  }

  /** Adds a file that a catalogue names. */
  private void addNamed(Input catalogue, Path file) {
    Path beside = catalogue.file().resolveSibling(folder(catalogue.file()).relativize(file));
    Input.Format format = Input.Format.of(file);
    if (format.isArticle()) {
      String relative = Input.fileName(folder(file)) + "/" + Input.fileName(file);
      inputs.putIfAbsent(file, new Input(beside, beside.toString(), relative, format));
    } else {
      reject(beside, Code.UNKNOWN_FORMAT, "the catalogue names it, but it is no article");
    }
  }

  private void addFolder(Path folder) {
    List<Input> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, found));
    } catch (IOException e) {
      reject(folder, Code.UNREADABLE, "cannot be read: " + e.getMessage());
    }
    found.sort(Comparator.comparing(Input::relative));
    for (Input input : found) {
      if (input.format() == Input.Format.UNKNOWN) {
        ignored++;
      } else if (input.format() != Input.Format.CATALOGUE) {
        add(input);
      } else {
        catalogue(input);
      }
    }
    if (found.stream().allMatch(input -> input.format() == Input.Format.UNKNOWN)) {
      reject(folder, Code.EMPTY, "the folder holds nothing that can be read");
    }
  }

  private Catalogue catalogue(Path folder) {
    Catalogue known = catalogues.get(folder);
    if (known == null) {
      known = readCatalogue(folder.resolve(Catalogue.FILE));
      catalogues.put(folder, known);
    }
    return known;
  }

  private Catalogue readCatalogue(Path file) {
    if (!Files.isRegularFile(file)) {
      return Catalogue.NONE;
    }
    String name = shortName(file);
    try {
      return Catalogue.read(file, name, rejections::add);
    } catch (BadInput e) {
      rejections.add(e.rejection());
      return Catalogue.NONE;
    }
  }

  /** The path below the working folder where it lies there, as users write it. */
  private static String shortName(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  private void reject(Path path, Code code, String reason) {
    rejections.add(new Rejection(path.toString(), 0, null, code, reason));
  }

  /** Articles that the files hold: one each, or one a line in JSON lines. */
  long count() {
    long count = 0;
    for (Input input : inputs.values()) {
      if (input.format() == Input.Format.JSON_LINES || input.format() == Input.Format.EVENTS) {
        count += lines(input.file());
      } else {
        count += input.format().isArticle() ? 1 : 0;
      }
    }
    return count;
  }

  private static long lines(Path file) {
    long lines = 0;
    int last = '\n';
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[n - 1];
      }
    } catch (IOException e) {
      return 0; // The reading itself will report it.
    }
    return last == '\n' ? lines : lines + 1;
  }

  /** Collects a folder's files but the hidden ones. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Input> found;

    Walk(Path root, List<Input> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(root) && Input.fileName(dir).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!Input.fileName(file).startsWith(".") && Files.isRegularFile(file)) {
        String relative = root.relativize(file).toString().replace('\\', '/');
        found.add(new Input(file, file.toString(), relative, Input.Format.of(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      reject(file, Code.UNREADABLE, "cannot be read: " + e.getMessage());
      return FileVisitResult.CONTINUE;
    }
  }
}
