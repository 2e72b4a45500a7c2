import type { RateKey } from '~/app/domain/schemes/rate-table';

const names: Record<RateKey, string> = {
  grunnbelop: 'Grunnbeløpet i folketrygden (G)',
  'vta-o': 'Varig tilrettelagt arbeid i ordinær virksomhet',
  inkluderingstilskudd: 'Inkluderingstilskudd',
};

const units: Record<RateKey, string> = {
  grunnbelop: 'kroner i året',
  'vta-o': 'kroner i måneden',
  inkluderingstilskudd: 'kroner på det meste',
};

/** The administrator's page for the rates of support schemes. */
export const rates = {
  title: 'Satser for støtte',
  lead: 'Tallene anslagene regnes med. Les dem på nytt hos NAV i januar og mai.',
  link: 'Satser for støtte',
  names,
  units,
  notKnown: 'Ikke kjent i dag',
  today: (amount: string, unit: string) => `${amount} ${unit} i dag.`,
  checked: (date: string) => `Lest hos kilden ${date}.`,
  earlier: (rows: number) => (rows === 1 ? 'Én tidligere sats' : `${rows} tidligere satser`),
  days: 'Gjelder',
  period: (from: string, to: string) => `${from} – ${to}`,
  source: 'Kilde',
  by: 'Lagt inn av',
  camesWith: 'Fulgte med portalen',
  newTitle: 'Legg inn en ny sats',
  newText:
    'Gamle satser blir stående. Gjelder to satser samme dag, brukes den som er lagt inn sist. Der ingen sats gjelder, sier portalen at beløpet ikke er kjent.',
  rate: 'Hvilken sats?',
  value: 'Beløp',
  kroner: 'kroner',
  validFrom: 'Gjelder fra',
  validTo: 'Gjelder til og med',
  validToHint: 'Den siste dagen du vet at beløpet gjelder.',
  sourceTitle: 'Hvor har du lest det?',
  sourceTitleHint: 'For eksempel «Grunnbeløpet, nav.no».',
  sourceAddress: 'Adressen til siden',
  sourceAddressHint: 'Begynner med https://',
  checkedOn: 'Lest dato',
  add: 'Legg inn satsen',
  added: 'Satsen er lagt inn og brukes fra nå.',
  faults: {
    rate: 'Velg hvilken sats det gjelder.',
    value: 'Skriv beløpet i hele kroner, for eksempel 130 160.',
    date: 'Skriv en dato som finnes.',
    'before-start': 'Gjelder til og med: velg en dag som ikke er før den første.',
    'not-yet': 'Lest dato: velg i dag eller en dag som har vært.',
    sourceTitle: 'Skriv hvor du har lest det, med 3 til 120 tegn.',
    sourceAddress: 'Skriv adressen til siden. Den begynner med https:// og er på høyst 300 tegn.',
  },
};
