package org.chancery.warehouse;

/**
 * When a night is not fit to be taken in.
 *
 * @param nights so many last nights are the measure of the volume
 * @param leastNights with fewer nights than this there is no measure yet
 * @param leastVolume least number of articles, as a share of the median of the last nights
 * @param mostVolume greatest number of articles, as a multiple of that median
 * @param mostBad greatest share of things that could not be read
 * @param mostUndated greatest share of articles without a day of publication
 * @param mostUnknownLanguage greatest share of articles whose language is not known
 */
public record GateLimits(
    int nights,
    int leastNights,
    double leastVolume,
    double mostVolume,
    double mostBad,
    double mostUndated,
    double mostUnknownLanguage) {
  /** The limits that the documented configuration file states. */
  public static final GateLimits STANDARD = new GateLimits(14, 5, 0.1, 10, 0.5, 0.8, 0.5);
}
