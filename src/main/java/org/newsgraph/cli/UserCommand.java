package org.newsgraph.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.serve.write.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a user to the file of those who may change a served store. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description = {
      "Adds a user to a file for 'serve --users'. The password is asked for, or read from standard"
          + " input; with --token one is made and shown once.",
      "To remove a user, delete the line."
    })
final class UserCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Letters, digits, '-' and '_'.")
  private String name;

  @Option(
      names = "--users",
      required = true,
      paramLabel = "FILE",
      description = "The file; made where there is none.")
  private Path file;

  @Option(
      names = "--roles",
      split = ",",
      defaultValue = "publish",
      paramLabel = "ROLE",
      description =
          "publish (articles), update (graphs under graph/note/), backup; default: publish.")
  private List<Users.Role> roles;

  @Option(
      names = "--token",
      description = "Make a secret that serves as password and, as NAME.SECRET, as bearer token.")
  private boolean token;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)
        && Files.readAllLines(file).stream().anyMatch(l -> l.startsWith(name + ":"))) {
      throw new UserError(file + ": there is a user '" + name + "' already");
    }
    String secret = token ? Users.randomSecret() : password();
    String line;
    try {
      line = Users.line(name, EnumSet.copyOf(roles), secret);
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage());
    }
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (token) {
      System.out.println(name + "." + secret);
    }
    return Main.FINE;
  }

  private static String password() throws IOException {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password: ");
    String password =
        typed == null
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip()
            : new String(typed);
    if (password.length() < 8) {
      throw new UserError("a password has at least 8 characters");
    }
    return password;
  }
}
