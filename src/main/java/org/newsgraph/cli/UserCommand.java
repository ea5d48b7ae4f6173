package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.serve.write.Users;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a user to the file of those who may change a served store. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description = {
      "Adds a user to a file for 'serve --users'. A token is shown once.",
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

  @ArgGroup(multiplicity = "1")
  private Secret secret;

  /** One of two ways to a secret. */
  private static final class Secret {
    @Option(
        names = "--password",
        interactive = true,
        arity = "0..1",
        description = "Ask for a password, without showing it.")
    private char[] password;

    @Option(
        names = "--token",
        description = "Make a secret that serves as password and, as NAME.SECRET, as bearer token.")
    private boolean token;

    String text() {
      String text = token ? Users.randomSecret() : new String(password);
      if (text.length() < 8) {
        throw new UserError("a password has at least 8 characters");
      }
      return text;
    }
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)
        && Files.readAllLines(file).stream().anyMatch(l -> l.startsWith(name + ":"))) {
      throw new UserError(file + ": there is a user '" + name + "' already");
    }
    String text = secret.text();
    String line;
    try {
      line = Users.line(name, EnumSet.copyOf(roles), text);
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage());
    }
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (secret.token) {
      System.out.println(name + "." + text);
    }
    return Main.FINE;
  }
}
