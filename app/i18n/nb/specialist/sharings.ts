import {
  longestPurpose,
  longestSharingWeeks,
  shortestPurpose,
  type SharingState,
} from '~/app/domain/consent/case-sharing';

const states: Record<SharingState, string> = {
  asked: 'Spurt, venter på svar',
  lapsed: 'Ikke besvart i tide',
  'taken-back': 'Spørsmålet er tatt tilbake',
  declined: 'Jobbsøkeren sa nei',
  'in-force': 'Kan lese nå',
  expired: 'Fristen er ute',
  ended: 'Avsluttet',
};

/** A colleague who may read a person's case, with the person's agreement and until a date. */
export const sharings = {
  title: 'Kolleger som kan lese',
  none: 'Ingen kolleger kan lese om denne jobbsøkeren.',
  protected: 'Jobbsøkeren er skjermet. Da kan ingen andre lese.',
  ask: 'Spør om en kollega kan lese',
  states,
  until: (date: string) => `Til og med ${date}`,
  why: (purpose: string) => `«${purpose}»`,
  overTitle: 'Tidligere',
  over: (colleague: string, state: SharingState) => `${colleague}: ${states[state].toLowerCase()}`,
  toMeeting: 'Skriv inn et svar fra et møte',
  takeBack: 'Ta tilbake spørsmålet',
  end: 'Avslutt nå',
  form: {
    title: (code: string) => `Kan en kollega lese om ${code}?`,
    lead: 'Jobbsøkeren blir spurt og bestemmer. Ingenting åpnes før et ja.',
    colleague: 'Hvem skal få lese?',
    choose: 'Velg en kollega',
    purpose: 'Hvorfor?',
    purposeHint:
      'Skriv kort og enkelt. Jobbsøkeren og kollegaen leser det. Ikke navn, helse eller ytelser.',
    untilOn: 'Til og med hvilken dag?',
    untilHint: (date: string) =>
      `Fra i morgen til senest ${date}, ${longestSharingWeeks} uker fram.`,
    seesTitle: 'Dette får kollegaen se',
    sees: [
      'Profilen uten navn: ønsker, det jobbsøkeren kan, tider og behov på jobben',
      'Behovene som passer, med kravlista og svarene på de ti spørsmålene uten notater',
    ],
    seesNotTitle: 'Dette får kollegaen aldri se',
    seesNot: ['Navn, kontakt og nettverk', 'Forslag, avtaler og det jobbsøkeren har bedt om'],
    send: 'Spør jobbsøkeren',
    stop: 'Avbryt',
    nobody: 'Du har ingen kolleger som kan logge inn ennå.',
  },
  errors: {
    colleague: 'Velg en kollega i lista',
    asked: 'Jobbsøkeren er spurt om denne kollegaen. Velg en annen, eller avslutt det som gjelder.',
    purpose: `Skriv hvorfor, ${shortestPurpose} til ${longestPurpose} tegn`,
    sensitive: 'Ta bort ord om helse, ytelser, tro eller familie under «Hvorfor?»',
    ownName: 'Ta bort navnet eller kontakten til jobbsøkeren under «Hvorfor?»',
    untilOn: `Velg en dag fra i morgen til ${longestSharingWeeks} uker fram`,
  },
  asked: {
    desk: (code: string) => `${code} er spurt om en kollega kan lese`,
    deskText: (colleague: string) =>
      `Det gjelder ${colleague}. Svaret kommer på egen side, eller i et møte.`,
    title: (code: string, colleague: string) => `Kan ${colleague} lese om ${code}?`,
    lead: (moment: string, until: string) => `Spurt ${moment}. Gjelder til og med ${until}.`,
    rule: 'Jobbsøkeren bestemmer. Ved et nei endres ingenting.',
    witnessHint: 'En annen enn deg og kollegaen.',
    ownWitness: 'Vitnet må være en annen enn deg og kollegaen',
  },
  shared: {
    listTitle: 'Delt med meg',
    listText: 'Jobbsøkeren har sagt ja til at du leser. Du kan ikke endre noe.',
    line: (specialist: string, until: string) => `Fra ${specialist}, til og med ${until}`,
    eyebrow: 'Delt med deg',
    lead: (specialist: string) => `${specialist} er jobbspesialisten. Du kan lese, men ikke endre.`,
    terms: (until: string) =>
      `Jobbsøkeren har sagt ja til og med ${until}. Hver lesing blir logget, og jobbsøkeren kan se den og avslutte når som helst.`,
    whyTitle: 'Hvorfor du får lese',
    toMatches: 'Se behov som passer',
    toProfile: 'Til profilen',
    toAllMatches: 'Til alle behov som passer',
    requirements: 'Kravlista med jobbsøkerens egne svar',
    noRequirements: 'Kravlista er tom.',
    unanswered: 'Ikke besvart',
    answered: (count: number, all: number) => `${count} av ${all} besvart`,
    assessed: 'De ti spørsmålene',
    assessedText: 'Slik jobbspesialisten svarer, ved siden av det som er regnet ut.',
  },
};
