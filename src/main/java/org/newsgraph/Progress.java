package org.newsgraph;

/** Is told how far long work has come. Called from one thread. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void stage(String name, long steps) {}

        @Override
        public void step() {}
      };

  /**
   * A stage begins.
   *
   * @param name what is done, for people
   * @param steps how many steps it has, or -1 where unknown
   */
  void stage(String name, long steps);

  /** A step of the stage is done. */
  void step();
}
