import type { Screen } from './screen';

/** What the jobseeker does, on links, without an account. */
export const jobseeker = {
  /**
   * Reads what is asked and exactly what would be shown, says yes, and ticks what the work asks.
   */
  async saysYesToTheCard(screen: Screen, link: string) {
    await screen.opens(link);
    await screen.isAt('Kan vi fortelle Bakeriet på torget om deg?');
    await screen.sees('Dette får bedriften se', 'Dette får de ikke se', 'Nei er helt greit');
    await screen.presses('Ja, det er greit Bedriften får lese dette. Du kan si stopp når du vil.');
    await screen.isAt('Kan du dette?');
    await screen.sees('Takk. Du har sagt ja');
    await screen.answers('Gjøre denne oppgaven. Vaske brett og former.', 'Kan');
    await screen.answers('Gjøre denne oppgaven. Pakke rundstykker.', 'Kan');
    await screen.answers('Løfte opp til 10 kilo.', 'Ja, med noe endret');
    await screen.answers('Jobbe sammen med andre.', 'Ja');
    await screen.answers('Jobbe 6–10 timer i uka.', 'Ja');
    await screen.presses('Lagre svarene mine');
    await screen.sees('Takk. Du har svart på alt');
    await screen.follows('Til siden din');
    await screen.sees('Dette er i gang');
  },

  async saysYesToTheName(screen: Screen, link: string) {
    await screen.opens(link);
    await screen.isAt('Kan Bakeriet på torget få vite navnet ditt?');
    await screen.presses('Ja, det er greit Bedriften får navnet ditt. Så avtaler vi et møte.');
    await screen.sees('Dette har de fått vite om deg');
  },

  async acceptsTheAgreement(screen: Screen, link: string, name: string) {
    await screen.opens(link);
    await screen.isAt('Les avtalen og svar');
    await screen.sees('Kort fortalt', 'Nei, ikke fra bedriften i denne tida.');
    await screen.writes('Skriv navnet ditt', name);
    await screen.presses('Jeg godtar');
    await screen.sees('Takk. Du har godtatt avtalen');
  },

  /** Her own page says so, and shows all that is kept and who has looked. */
  async seesItInForce(screen: Screen) {
    await screen.opens('/me');
    await screen.sees('Dere har en avtale.');
    await screen.follows('Se alt vi har om deg');
    await screen.isAt('Alt vi har om deg');
    await screen.sees('Den gjelder.', 'Hvem har lest om deg?', /^Ingrid Vik leste avtalen/);
  },
};
