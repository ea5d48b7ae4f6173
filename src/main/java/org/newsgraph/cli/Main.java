package org.newsgraph.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.logging.LogManager;
import org.newsgraph.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The program's entry point: reads the command line and runs a command. */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Turns folders of news articles into a knowledge graph of sourced claims,"
            + " and serves it with SPARQL. Works offline.",
    footer = {
      "",
      "Exit status: 0 fine; 1 finished, but some inputs were rejected; 2 bad usage or nothing done."
    },
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      UpCommand.class,
      AnnotateCommand.class,
      MatchNamesCommand.class,
      QueryCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      UserCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {
  static final int FINE = 0;
  static final int SOME_REJECTED = 1;
  static final int NOTHING_DONE = 2;

  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    System.exit(run(args));
  }

  /** Runs a command and returns its exit status. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::failed)
        .setParameterExceptionHandler((e, given) -> wrong(e))
        .execute(args);
  }

  /** What a user can mend is told in one line; anything else is a bug and shows its trace. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof UserError || e instanceof java.io.IOException) {
      command.getErr().println(command.getCommandName() + ": " + message(e));
      return NOTHING_DONE;
    }
    throw e;
  }

  /** Java's exceptions about files say little more than the file's name. */
  private static String message(Exception e) {
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return reason(file) + ": " + file.getFile();
    }
    return e.getMessage();
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "there is a file where a folder is needed";
    }
    return e instanceof AccessDeniedException ? "not allowed to use" : "can't use";
  }

  /** A wrong option or argument: one line, and where to read more. */
  private static int wrong(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println(command.getCommandName() + ": " + e.getMessage() + "; see " + name + " --help");
    return NOTHING_DONE;
  }

  /** Tells {@code --version}. */
  static final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"newsgraph " + Version.current()};
    }
  }
}
