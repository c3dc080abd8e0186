package org.chancery.annotate.recognition;

import org.jspecify.annotations.Nullable;

/** Which way a verb takes an act up that was told before: "did so too", "ruled the step out". */
final class FollowUpVerbs {
  private final KeptRelations kept;
  private final Actors actors;
  private final DeliberatingVerbs deliberating;

  FollowUpVerbs(Words words, Cues cues, Actors actors) {
    this.kept = new KeptRelations(words, actors);
    this.actors = actors;
    this.deliberating = new DeliberatingVerbs(cues, kept);
  }

  /** Which way the verb takes up the act before; null if it does not. */
  @Nullable String ruleOf(Parse parse, int i, VerbGroup verb, Frame last) {
    FollowUp up = FollowUp.of(parse, i, verb, last);
    return switch (verb.lemma()) {
      case "follow" -> ImitatingVerbs.follow(up, actors);
      case "do" -> ImitatingVerbs.did(up);
      case "grant", "extend", "announce" -> ImitatingVerbs.grant(up);
      case "send", "issue", "deliver", "hand", "publish", "present", "release", "sign" ->
          ImitatingVerbs.send(up);
      case "lead", "show" -> ImitatingVerbs.lead(up);
      case "set" -> ImitatingVerbs.set(up);
      case "say", "declare" -> ImitatingVerbs.say(up);
      case "join" -> ImitatingVerbs.join(up);
      case "go" -> ImitatingVerbs.go(up);
      case "fall" -> ImitatingVerbs.fall(up);
      case "beat" -> ImitatingVerbs.beat(up);
      case "precede" -> ImitatingVerbs.precede(up);
      case "reply", "respond", "answer", "retaliate" -> ImitatingVerbs.reply(up);
      case "act" -> ImitatingVerbs.act(up);
      case "add" -> ImitatingVerbs.add(up);
      case "move" -> ImitatingVerbs.move(up);
      case "break" -> ImitatingVerbs.broke(up);
      case "end", "sever", "cut" -> ImitatingVerbs.end(up);
      case "make" -> UndecidedVerbs.isMind(up) ? "follow.undecided" : ImitatingVerbs.made(up);
      case "hold", "share" -> RefusingVerbs.hold(up);
      case "hear" -> RefusingVerbs.hear(up);
      case "persist" -> RefusingVerbs.persist(up);
      case "stop" -> RefusingVerbs.stop(up);
      case "have" -> RefusingVerbs.have(up);
      case "see" -> RefusingVerbs.see(up);
      case "remain", "stay" -> UndecidedVerbs.remain(up, kept);
      case "wait", "hesitate", "need" -> UndecidedVerbs.waited(up);
      case "give" -> UndecidedVerbs.give(up);
      case "look" -> UndecidedVerbs.look(up);
      case "plan" -> UndecidedVerbs.plan(up);
      case "decide" -> UndecidedVerbs.decide(up);
      case "be" -> UndecidedVerbs.be(up);
      case "think" -> UndecidedVerbs.think(up);
      case "yield", "relent" -> TurningVerbs.yielded(up);
      case "change" -> TurningVerbs.change(up);
      case "return" -> TurningVerbs.returned(up);
      case "come" -> TurningVerbs.come(up);
      case "take" -> TurningVerbs.take(up);
      case "suspend", "revoke", "freeze", "rescind", "cancel", "annul", "retract" ->
          TurningVerbs.suspend(up);
      case "reverse", "overturn", "repeal", "undo" -> TurningVerbs.undo(up);
      case "withdraw" -> TurningVerbs.withdraw(up);
      default -> deliberating.ruleOf(up);
    };
  }
}
