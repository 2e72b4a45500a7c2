import type { WayOfAsking } from '~/app/domain/needs/asked-move';

const ways: Record<WayOfAsking, string> = {
  phone: 'Telefon',
  email: 'E-post',
  visit: 'Besøk',
  meeting: 'Møte',
};

/** What a specialist does with a need because its company asked for it. */
export const moveNeed = {
  openRunning: 'Bedriften vil sette på vent eller avslutte',
  openFound: 'Sett på vent eller avslutt',
  openFoundPaused: 'Fortsett eller avslutt',
  openPaused: 'Bedriften vil fortsette eller avslutte',
  title: 'Det bedriften ba om',
  lead: 'Skriv ned hva de ba om, og hvem som sa det. Bedriften får brev og kan endre det selv.',
  leadFound: 'Behovet gjelder bare én jobbsøker. Ingen andre enn du ser det, og ingen får brev.',
  what: 'Hva skal gjøres?',
  moves: {
    pause: 'Sett på vent',
    resume: 'Fortsett',
    close: 'Avslutt',
  },
  untilOn: 'Når er pausen slutt?',
  untilHint:
    'Bare på vent. Behovet fortsetter av seg selv den dagen. Uten dag venter det til noen sier fra.',
  reason: 'Hvorfor avsluttes det?',
  reasonHint: 'Bare når det avsluttes.',
  noReason: 'Velg en grunn',
  note: 'Vil de si mer?',
  noteHint: 'Bedriften ser det.',
  saidTitle: 'Hvem ba om det?',
  askedBy: 'Navn hos bedriften',
  askedHow: 'Hvordan',
  ways,
  askedOn: 'Hvilken dag?',
  send: 'Lagre og gi beskjed',
  sendFound: 'Lagre',
  undecided: (count: number, resting: number) => {
    const [told, they] = count === 1 ? ['Ett forslag', 'det'] : [`${count} forslag`, 'de'];
    const waits = resting === count ? they : `${resting} av dem`;
    const onHold = resting === 0 ? '' : ` På vent venter ${waits}.`;
    return `${told} er ikke avgjort av bedriften. Avsluttes behovet, får ${they} svaret «ikke nå».${onHold}`;
  },
  changedMeanwhile: 'Noe endret seg i samme øyeblikk. Se over og prøv igjen.',
  errors: {
    move: 'Velg hva som skal gjøres',
    'not-a-date': 'Skriv en dato som finnes',
    'until-past': 'Velg en dato fram i tid, for når pausen er slutt',
    'close-reason-missing': 'Velg hvorfor behovet avsluttes',
    'too-long': 'Skriv høyst 300 tegn om hvorfor',
    'asked-by': 'Skriv navnet på den som ba om det',
    'asked-by-long': 'Skriv navnet kortere, høyst 80 tegn',
    'asked-how': 'Velg hvordan de ba om det',
    'asked-on': 'Skriv hvilken dag de ba om det',
    'wrong-day': 'Velg en dag etter at behovet ble meldt inn, og ikke fram i tid',
  },
};
