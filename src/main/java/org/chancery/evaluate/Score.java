package org.chancery.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The outcome of a comparison.
 *
 * @param articles gold articles
 * @param missing gold articles that were not predicted
 * @param unknown predicted articles that the gold lacks
 * @param countries over articles and codes
 * @param attributions by source and kind
 * @param attributionsAnyKind by source alone
 * @param byKind of attributions
 * @param events by actor, act, target, stance and object
 * @param eventsAnyObject by actor, act, target and stance
 * @param byAct of events, any object
 * @param byStance of events, any object
 * @param calibration of the predicted events, any object
 * @param mistakes the first of each task and sort
 */
public record Score(
    int articles,
    int missing,
    int unknown,
    Rates countries,
    Rates attributions,
    Rates attributionsAnyKind,
    Map<String, Rates> byKind,
    Rates events,
    Rates eventsAnyObject,
    Map<String, Rates> byAct,
    Map<String, Rates> byStance,
    Dates dates,
    FalseEvents falseEvents,
    Calibration calibration,
    List<Mistake> mistakes) {

  /**
   * Dates of the events that agree.
   *
   * @param dated events whose gold has a date
   * @param right predicted dates that agree at the gold's precision
   * @param absent events without a predicted date
   * @param undated events whose gold has no date
   * @param datedAllTheSame of these, the ones with a predicted date
   */
  public record Dates(int dated, int right, int absent, int undated, int datedAllTheSame) {}

  /**
   * Events on articles that have none.
   *
   * @param articles articles without events
   * @param hit of these, the ones with a predicted event
   * @param events their predicted events
   */
  public record FalseEvents(int articles, int hit, int events) {}
}
