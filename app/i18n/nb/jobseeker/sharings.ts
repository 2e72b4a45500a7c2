import type { SharingState } from '~/app/domain/consent/case-sharing';

const states: Record<SharingState, string> = {
  asked: 'Vi venter på svaret ditt.',
  lapsed: 'Du svarte ikke. Ingen fikk lese.',
  'taken-back': 'Vi spør ikke lenger. Ingen fikk lese.',
  declined: 'Du sa nei. Ingen fikk lese.',
  'in-force': 'Du har sagt ja.',
  expired: 'Tiden er ute. Ingen kan lese lenger.',
  ended: 'Det er slutt. Ingen kan lese lenger.',
};

/** A colleague of her specialist who may read about her, if she says yes. */
export const sharings = {
  title: 'Andre som kan lese om deg',
  lead: 'Du bestemmer hvem som får lese.',
  nobody: 'Bare jobbspesialisten din kan lese om deg nå.',
  question: (name: string) => `Kan ${name} lese om deg?`,
  asks: (specialist: string, colleague: string) =>
    `${specialist} spør. ${colleague} jobber også hos oss.`,
  why: 'Hvorfor',
  sees: (name: string) => `${name} får se`,
  seesWhat: ['Det du vil og kan', 'Jobber som passer deg', 'Svarene dine om jobbene'],
  seesNot: (name: string) => `${name} får ikke se`,
  seesNotWhat: [
    'Navnet ditt, telefonen og e-posten din',
    'Det du har bedt oss om',
    'Forslag og avtaler',
  ],
  until: 'Hvor lenge',
  untilDate: (date: string) => `Til og med ${date}`,
  noIsFine: 'Du kan si nei. Da endres ingenting.',
  mayEnd: 'Sier du ja, kan du slutte når du vil.',
  yes: 'Ja, det er greit',
  no: 'Nei takk',
  inForce: (name: string) => `${name} kan lese om deg`,
  states,
  saidYes: (date: string) => `Du sa ja ${date}.`,
  looksTitle: 'Lest om deg',
  noLooks: 'Ingen har lest ennå.',
  look: (moment: string, what: string) => `${moment}: ${what}`,
  end: 'Jeg vil ikke dele lenger',
  endText: 'Du kan slutte når du vil. Da er det slutt med en gang.',
  overTitle: 'Ferdig',
  pageNobody: 'Ingen andre kan lese om deg nå.',
  pageCount: (count: number) =>
    count === 1 ? 'Én kan lese om deg nå.' : `${count} kan lese om deg nå.`,
  link: 'Se hvem som kan lese',
};
