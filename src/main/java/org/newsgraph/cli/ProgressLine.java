package org.newsgraph.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.newsgraph.Progress;
import picocli.CommandLine.Help;

/** Shows progress with rate and remaining time on a terminal, and nothing elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {
  private final boolean shown = Help.Ansi.AUTO.enabled();
  private ProgressBar bar;

  @Override
  public void stage(String name, long steps) {
    close();
    if (shown) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .setUpdateIntervalMillis(200)
              .build();
    }
  }

  @Override
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
