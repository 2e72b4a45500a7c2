import type { Screen } from './screen';

interface Jobseeker {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** What the specialist does. */
export const specialist = {
  /** Takes a jobseeker in with what it takes to see where she fits; answers with her code. */
  async takesIn(screen: Screen, { name, email, phone }: Jobseeker): Promise<string> {
    await screen.isAt('I dag');
    await screen.opens('/profiles');
    await screen.follows('Ny jobbsøker');
    await screen.isAt('Ny jobbsøker');
    await screen.writes('Det største ønsket akkurat nå', 'Jobbe på bakeri');
    await screen.writes('Oppgaver jobbsøkeren kan', 'Vaske opp\nPakke brød');
    await screen.writes('Navn', name);
    await screen.writes('Telefon (valgfritt)', phone);
    await screen.writes('E-post (valgfritt)', email);
    await screen.chooses('Vil helst bli kontaktet på', 'E-post');
    await screen.presses('Lagre og gå videre');
    for (const block of ['Oppgaver', 'Nei til', 'Erfaring', 'Prøvd ut']) {
      await screen.isAt(block);
      await screen.presses('Lagre og neste del');
    }
    await screen.isAt('Styrker, læring og språk');
    await screen.writes('Styrker', 'Nøyaktig');
    await screen.ticks('vist');
    await screen.chooses('Snakker norsk', 'A2');
    await screen.presses('Lagre og neste del');
    await screen.isAt('Timer og dager');
    await screen.writes('Timer i uka, minst (timer)', '6');
    await screen.writes('Timer i uka, mest (timer)', '12');
    await screen.ticks('mandag til fredag formiddag, klokka 9 til 12');
    await screen.presses('Lagre og neste del');
    await screen.isAt('Reise');
    await screen.writes('Reiser fra (kommune)', 'Moss');
    await screen.writes('Kommuner som kan nås', 'Moss');
    await screen.presses('Lagre');
    await screen.sees('Slik forstår vi ordene');
    const code = /\p{Lu}\p{Ll}+-\d+/u.exec(await screen.reads())?.[0];
    if (!code) throw new Error('the profile shows no code');
    return code;
  },

  /** Finds the new need on her desk, fills in what the employer was not asked, and opens it. */
  async completesAndOpens(screen: Screen, need: string, task: string) {
    await screen.opens('/desk');
    await screen.isAt('I dag');
    await screen.sees('Nye behov', 'Bakeriet på torget, Moss');
    await screen.follows(need);
    await screen.isAt(need);
    await screen.follows(`Fyll ut om ${task}`);
    await screen.isAt(task);
    await screen.writes('Timer i uka (timer)', '6');
    await screen.writes('Tilpasninger de tilbyr', 'hansker');
    await screen.presses('Lagre');
    await screen.isAt(need);
    await screen.sees('hansker');
    await screen.presses('Åpne for forslag');
    await screen.sees('Åpent');
  },

  async seesWhoFits(screen: Screen, code: string) {
    await screen.follows('Se hvem som passer');
    await screen.isAt('Hvem passer?');
    await screen.sees('Passer', code, 'Taler for', 'Avklar');
    await screen.follows(`${code} se hvorfor`);
    await screen.isAt(new RegExp(code));
    await screen.sees('Taler for', 'Jobbe på bakeri', 'Spør om dette');
  },

  async asks(screen: Screen) {
    await screen.presses('Lag forslag');
    await screen.sees('Dette får bedriften lese');
    await screen.presses('Spør jobbsøkeren');
    await screen.sees('Venter på svar fra jobbsøkeren');
  },

  async shows(screen: Screen) {
    await screen.page.reload();
    await screen.sees('Jobbsøkeren har svart på alle punktene.', 'Går hvis noe endres');
    // What she can with something changed is written down before anybody reads of her.
    for (const field of await screen.page.locator('textarea[name$=".how"]').all()) {
      await field.fill('Vi øver sammen den første uka.');
    }
    await screen.presses('Lagre løsningene');
    await screen.sees('Jobbsøkeren skal få lese løsningen først');
    await screen.presses('Jeg har snakket med jobbsøkeren om løsningen, og den er grei');
    await screen.sees('Jobbsøkeren har sagt ja. Vis forslaget til bedriften.');
    await screen.presses('Vis til bedriften');
    await screen.sees('Vist. Venter på svar fra bedriften.');
  },

  async asksForTheSecondYes(screen: Screen) {
    await screen.page.reload();
    await screen.sees('Bedriften vil møtes');
    await screen.presses('Be om ja til møte');
    await screen.sees('Venter på om navnet kan sies.');
  },

  /** Drafts the trial, sees every gap named, closes them all and sends it. */
  async draftsAndSends(screen: Screen) {
    await screen.page.reload();
    await screen.sees('Jobbsøkeren har sagt ja. Bedriften ser navnet nå.');
    await screen.follows('Lag avtale');
    await screen.isAt('Lag avtale');
    await screen.answers('Hva slags avtale?', 'Utprøving');
    await screen.presses('Lag utkast');
    await screen.isAt('Avtale med Bakeriet på torget');
    await screen.sees(/ ting stopper avtalen$/, 'Forsikringen mangler.');
    await writesWhatOnlyPeopleKnow(screen);
    await screen.presses('Lagre Første dag og etterpå');
    await screen.sees('Jobbsøkeren svarte ja, med noe endret.');
    await screen.presses('Løsningen står i avtalen');
    await screen.sees('Ingenting stopper avtalen');
    await screen.presses('Send til alle');
    await screen.sees('Avtalen er sendt. Partene har hver sin lenke.');
  },

  async acceptsLast(screen: Screen) {
    await screen.page.reload();
    await screen.sees('Alle andre har godtatt. Når du godtar, gjelder avtalen.');
    await screen.presses('Godta. Avtalen gjelder fra nå');
    await screen.sees('Avtalen gjelder', 'Alle har godtatt. Alle har fått e-post.');
  },

  async printsTheAgreement(screen: Screen) {
    await screen.follows('Se som dokument');
    await screen.isAt('Avtale om utprøving hos Bakeriet på torget');
    await screen.sees('Godtatt av', 'Kontrolltall. Det er likt på alle kopier av denne teksten');
  },
};

async function writesWhatOnlyPeopleKnow(screen: Screen) {
  await screen.unfolds('Lønn eller ordning');
  await screen.writes('Godkjent dato', '2026-11-20');
  await screen.unfolds('Trygghet');
  await screen.writes('Forsikring', 'Dekket av bedriftens yrkesskadeforsikring.');
  await screen.answers('Risikovurderingen er gjort', 'Ja');
  await screen.writes('Dato for risikovurderingen', '2026-11-20');
  await screen.writes('Gjort av', 'Kari Solheim');
  await screen.unfolds('Første dag og etterpå');
  await screen.writes('Hva skal til for å få jobben?', 'Gjør oppgavene og møter til avtalt tid.');
}
