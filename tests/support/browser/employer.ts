import type { Screen } from './screen';

/** What the bakery's manager does. */
export const employer = {
  async postsTwoTasks(screen: Screen) {
    await screen.isAt('Oversikt');
    await screen.follows('Meld inn oppgaver');
    await screen.isAt('Hva blir aldri gjort?');
    await writesTask(screen, { title: 'Vaske brett og former', hours: '3–5 timer' });
    await screen.isAt('Er det flere oppgaver?');
    await screen.presses('Legg til en oppgave til');
    await screen.isAt('Hva mer blir aldri gjort?');
    await writesTask(screen, { title: 'Pakke rundstykker', hours: '3–5 timer' });
    await screen.isAt('Er det flere oppgaver?');
    await screen.sees('Vaske brett og former', 'Pakke rundstykker');
    await screen.presses('Nei, gå videre');
    await screen.isAt('Hvor og når kan noen starte?');
    await screen.writes('Kommune', 'Moss');
    await screen.writes('Adresse (valgfritt)', 'Storgata 1');
    await screen.answers('Når kan noen starte?', 'Så snart det passer');
    await screen.presses('Videre');
    await screen.isAt('Hva kan det bli til?');
    await screen.answers('Hvordan vil dere starte?', 'Med arbeidstrening via NAV først');
    await screen.answers('Kan det bli en fast jobb?', 'Kanskje, hvis det går bra');
    await screen.answers('Kan en kollega hjelpe den nye i starten?', 'Ja');
    await screen.writes('Hvem hos dere skal vi snakke med?', 'Kari Solheim');
    await screen.writes('Telefon', '69 00 00 01');
    await screen.presses('Videre');
    await screen.isAt('Stemmer dette?');
    await screen.sees('Storgata 1, Moss', 'Kari Solheim');
    await screen.presses('Send inn');
    await screen.isAt('Takk, vi har fått oppgavene');
    await screen.sees('Dette skjer nå', 'Dere binder dere ikke til noe. Vi ringer først.');
  },

  /** Opens the proposal from the letter; answers with all that stands on it. */
  async readsTheCard(screen: Screen, link: string): Promise<string> {
    await screen.opens(link);
    await screen.isAt('Vi foreslår en kandidat');
    await screen.sees('Uten navn', 'Dette gir vi', 'Denne personen har sagt ja til');
    return screen.reads();
  },

  async wantsToMeet(screen: Screen) {
    await screen.presses('Vi vil gjerne møtes');
    await screen.sees('Så bra! Vi spør kandidaten om et møte og ringer dere.');
  },

  async acceptsTheAgreement(screen: Screen, link: string) {
    await screen.opens(link);
    await screen.isAt('Les avtalen og svar');
    await screen.sees('Vaske brett og former', 'Risikovurdering er gjort');
    await screen.writes('Skriv navnet ditt', 'Kari Solheim');
    await screen.presses('Jeg godtar');
    await screen.sees('Takk. Du har godtatt avtalen');
  },

  async seesItInForce(screen: Screen) {
    await screen.opens('/company');
    await screen.sees('Avtaler', 'Gjelder');
    await screen.follows('Utprøving');
    await screen.isAt('Avtalen');
    await screen.sees('Avtalen gjelder', 'Godtatt av');
  },
};

async function writesTask(screen: Screen, { title, hours }: { title: string; hours: string }) {
  await screen.writes('Skriv med dine egne ord', title);
  await screen.answers('Hvor mye er det i uka?', hours);
  await screen.presses('Videre');
  await screen.isAt('Når passer det?');
  await screen.ticks('mandag til fredag formiddag, 9 til 12');
  await screen.answers('Kan det gjøres til andre tider også?', 'Ja');
  await screen.presses('Videre');
  await screen.isAt('Hvordan er arbeidet?');
  await screen.answers('Kan det læres litt etter litt?', 'Ja');
  await screen.answers('Er det kontakt med kunder?', 'Nei');
  await screen.answers('Er det tunge løft?', 'Opp til 10 kilo');
  await screen.answers('Gjøres det alene eller sammen med andre?', 'Sammen med andre');
  await screen.presses('Videre');
}
