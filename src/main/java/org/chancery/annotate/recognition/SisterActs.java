package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.RecognitionAct;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Acts that are two sides of one deed share its day: who breaks with Taipei on Friday no longer
 * recognises it on Friday, whatever day the headline stands in the paper.
 */
final class SisterActs {
  /** How many days a deed is news. */
  private static final int NEWS_DAYS = 7;

  private final @Nullable LocalDate published;

  SisterActs(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The acts, with the days of their sisters where they have none but that of publication. */
  List<RecognitionAct> dated(List<RecognitionAct> acts) {
    return acts.stream().map(act -> dated(act, acts)).toList();
  }

  private RecognitionAct dated(RecognitionAct act, List<RecognitionAct> acts) {
    if (act.stance() != Stance.DONE || !isOpen(act)) {
      return act;
    }
    for (RecognitionAct other : acts) {
      if (isSister(act, other) && isNews(other)) {
        return Merger.dated(act, other);
      }
    }
    return act;
  }

  /** A beginning without any date may be long past; an end is told because it is news. */
  private static boolean isOpen(RecognitionAct act) {
    return act.dateBasis() == EventDateBasis.PUBLICATION
        || act.eventDate() == null && isEnd(act.act());
  }

  private static boolean isSister(RecognitionAct act, RecognitionAct other) {
    boolean samePair =
        act.actor().equals(other.actor()) && act.target().equals(other.target())
            || (other.act().mutual() || isReply(act, other))
                && act.actor().equals(other.target())
                && act.target().equals(other.actor());
    return samePair
        && (act.act() != other.act() || isReply(act, other))
        && act.act() != Act.CONDEMN
        && other.act() != Act.CONDEMN
        && isEnd(act.act()) == isEnd(other.act())
        && other.stance() == Stance.DONE;
  }

  /** Who is broken with breaks in turn. */
  private static boolean isReply(RecognitionAct act, RecognitionAct other) {
    return act.act() == Act.SEVER_RELATIONS && isEnd(other.act());
  }

  private static boolean isEnd(Act act) {
    return act == Act.WITHDRAW || act == Act.SEVER_RELATIONS;
  }

  private boolean isNews(RecognitionAct act) {
    LocalDate day = act.eventDate();
    return day != null
        && published != null
        && act.precision() == DatePrecision.DAY
        && act.dateBasis() != EventDateBasis.PUBLICATION
        && !day.isAfter(published)
        && day.isAfter(published.minusDays(NEWS_DAYS));
  }
}
