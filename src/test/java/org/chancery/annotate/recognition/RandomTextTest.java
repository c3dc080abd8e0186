package org.chancery.annotate.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word salad made of what the rules look for never breaks them and never hangs. */
class RandomTextTest {
  private static final String[] WORDS =
      ("Russia Kosovo Abkhazia Taiwan Beijing the a its their both we it they he who which that and or but nor"
              + " not never no longer neither recognise recognised recognising recognition recognitions relations ties"
              + " sever severed broke off cut restore resumed establish established withdraw withdrew follow followed"
              + " suit did so too do likewise step ruled out condemn condemned decision to recognise of by from with"
              + " between in on as after before until since if unless when said says told will would may must has had"
              + " been is are was being president ministry government parliament state states republic independence"
              + " sovereignty over territory capital Monday yesterday 2008 May 17 first second only country countries"
              + " , , , . . : ; ? ! \" ' ( ) - \u2014 \u201c \u201d \u00ad 's \n\n")
          .split(" ");

  private final Sample sample = new Sample();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void wordSaladIsReadToItsEnd(long seed) {
    Random random = new Random(seed);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 300; i++) {
            sample.acts(salad(random));
          }
        });
  }

  @Test
  void aSentenceWithoutEndIsPassedOver() {
    String endless = "Only ".repeat(100_000) + "Chad recognised Kosovo. Peru recognised Kosovo.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertEquals(1, sample.acts(endless).size()));
  }

  private static String salad(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
