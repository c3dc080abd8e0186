package org.chancery.report;

import java.time.LocalDate;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Writes tellings in few words for tests: done, of a state, told by one story, unless said. */
record Told(
    String actor,
    Act act,
    String target,
    Stance stance,
    @Nullable LocalDate date,
    @Nullable DatePrecision precision,
    @Nullable EventDateBasis basis,
    @Nullable LocalDate published) {

  static Told of(String actor, Act act, String target) {
    return new Told(actor, act, target, Stance.DONE, null, null, null, null);
  }

  Told stance(Stance other) {
    return new Told(actor, act, target, other, date, precision, basis, published);
  }

  Told dated(String day, DatePrecision how, EventDateBasis from) {
    return new Told(actor, act, target, stance, LocalDate.parse(day), how, from, published);
  }

  Told day(String day) {
    return dated(day, DatePrecision.DAY, EventDateBasis.EXPLICIT);
  }

  Told on(String publication) {
    return new Told(
        actor, act, target, stance, date, precision, basis, LocalDate.parse(publication));
  }

  Telling undated() {
    return by(1);
  }

  Telling by(long origins) {
    ActObject object =
        act == Act.RECOGNIZE || act == Act.WITHDRAW || act == Act.CONDEMN ? ActObject.STATE : null;
    String id = actor + act + target + stance + date + precision + basis + published;
    return new Telling(
        id, actor, act, target, object, stance, date, precision, basis, published, origins);
  }
}
