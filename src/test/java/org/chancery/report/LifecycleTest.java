package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.Stance;
import org.chancery.report.Lifecycle.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LifecycleTest {
  private static Step step(Act act, Stance stance, @Nullable String date) {
    return new Step(
        act + " " + date,
        act,
        stance,
        date == null ? null : LocalDate.parse(date),
        date == null ? null : DatePrecision.DAY,
        null,
        "NRU");
  }

  private static Lifecycle replay(Step... steps) {
    return assertNotNullLife(Lifecycle.replay(List.of(steps)));
  }

  private static Lifecycle assertNotNullLife(@Nullable Lifecycle life) {
    assertNotNull(life);
    return java.util.Objects.requireNonNull(life);
  }

  @Test
  void theLastActDoneDecides() {
    Lifecycle life =
        replay(
            step(Act.WITHDRAW, Stance.DONE, "2002-07-23"),
            step(Act.RECOGNIZE, Stance.DONE, "1980-05-04"),
            step(Act.RECOGNIZE, Stance.DONE, "2005-05-14"),
            step(Act.WITHDRAW, Stance.CONSIDERED, "2010-01-01"));
    assertEquals(RecognitionState.RECOGNIZED, life.state());
    assertEquals(LocalDate.of(2005, 5, 14), life.last().date());
    assertEquals(List.of(), life.contradictions());
  }

  @Test
  void anUndatedActComesBeforeDatedOnes() {
    assertEquals(
        RecognitionState.WITHDRAWN,
        replay(
                step(Act.RECOGNIZE, Stance.DONE, null),
                step(Act.WITHDRAW, Stance.DONE, "2019-09-16"))
            .state());
  }

  @Test
  void withoutAnyActTheLastWordDecides() {
    assertEquals(
        RecognitionState.REFUSED,
        replay(
                step(Act.RECOGNIZE, Stance.CONSIDERED, "2008-02-18"),
                step(Act.RECOGNIZE, Stance.REFUSED, "2008-03-01"))
            .state());
  }

  @Test
  void aRefusalOfWhatWasDoneIsAContradiction() {
    Lifecycle life =
        replay(
            step(Act.RECOGNIZE, Stance.DONE, "2008-02-18"),
            step(Act.RECOGNIZE, Stance.REFUSED, "2012-01-01"));
    assertEquals(RecognitionState.RECOGNIZED, life.state());
    assertEquals(
        List.of("RECOGNIZE 2012-01-01 denies RECOGNIZE 2008-02-18"), life.contradictions());
  }

  @Test
  void recognisedAndWithdrawnOnOneDayIsAContradiction() {
    assertEquals(
        1,
        replay(
                step(Act.RECOGNIZE, Stance.DONE, "2008-02-18"),
                step(Act.WITHDRAW, Stance.DONE, "2008-02-18"))
            .contradictions()
            .size());
  }

  @Test
  void condemningSomebodyElseIsNoState() {
    assertNull(Lifecycle.replay(List.of(step(Act.CONDEMN, Stance.DONE, "2008-02-18"))));
  }
}
