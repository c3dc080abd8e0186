package org.chancery.corpus;

import java.time.Duration;

/** Told how a run gets on, from whatever thread notices; implementations must be quick. */
public interface ProgressListener {
  /** A listener that does nothing. */
  ProgressListener NONE =
      new ProgressListener() {
        @Override
        public void stageStarted(String stage) {}

        @Override
        public void progressed(Progress progress) {}

        @Override
        public void stageEnded(String stage, Duration took) {}
      };

  /** A stage has begun: {@code plan}, {@code annotate}, {@code origins}, a report's name … */
  void stageStarted(String stage);

  /** More has been read. Called about once a second while the stage {@code annotate} runs. */
  void progressed(Progress progress);

  /** The stage is over. */
  void stageEnded(String stage, Duration took);
}
