package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RerunTest {
  @Test
  void commandCanBePastedIntoAShell() {
    assertEquals(
        "cd '/data/my news' && /opt/chancery/jobs/chancery nightly --inbox in/2026"
            + " --reports 'the editor'\\''s'",
        Rerun.command(
            "/opt/chancery/jobs/chancery",
            "/data/my news",
            List.of("nightly", "--inbox", "in/2026", "--reports", "the editor's")));
    assertEquals(
        "cd / && jobs/chancery nights --warehouse w",
        Rerun.command(null, "/", List.of("nights", "--warehouse", "w")));
  }
}
