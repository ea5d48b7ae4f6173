package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the built jar in a process of its own, as a user does. */
final class Jar {
  private Jar() {}

  /** What a run left behind. */
  record Run(int status, String out, String err) {}

  /** The command line that runs the jar. */
  static List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx3g");
    command.add("-jar");
    command.add(System.getProperty("newsgraph.jar"));
    command.addAll(List.of(args));
    return command;
  }

  static Run run(String... args) throws IOException, InterruptedException {
    Path out = Files.createTempFile("newsgraph", ".out");
    Path err = Files.createTempFile("newsgraph", ".err");
    try {
      Process process =
          new ProcessBuilder(command(args))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end within ten minutes: " + List.of(args));
      }
      return new Run(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
