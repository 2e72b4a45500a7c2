/** A draft its company reads before anybody is asked to accept it, and what it says of it. */
export const preview = {
  title: 'Et utkast til avtale',
  lead: 'Les, og skriv hva som bør være annerledes. Dere godtar ingenting her. Vi skriver resten av avtalen sammen med kandidaten.',
  candidate: 'Kandidat',
  shown: (on: string) => `Slik sto utkastet ${on}.`,
  comment: (field: string) => `Skriv om: ${field}`,
  said: (field: string) => `Om ${field.toLowerCase()}`,
  tooLong: 'Teksten er for lang. Bruk høyst 500 tegn.',
  send: 'Send kommentarene',
  sendHint: 'Er alt greit, sender dere uten å skrive noe.',
  sentTitle: 'Takk, vi har fått svaret',
  sentText: (on: string) => `Dere svarte ${on}. Dere kan endre det så lenge utkastet ligger her.`,
  overview: {
    title: 'Utkast å lese',
    card: 'Et utkast til avtale',
    waits: 'Dere har ikke svart ennå.',
    answered: 'Dere har svart.',
  },
  specialist: {
    title: 'Vis utkastet til bedriften først',
    text: 'Bedriften leser om arbeid, tid, lønn og egne plikter, og kan kommentere hvert punkt. Den godtar ingenting. Det som er skrevet om jobbsøkeren, er ikke med. Det venter til jobbsøkeren har lest det.',
    unnamed: 'Bedriften ser ikke navnet, for jobbsøkeren har ikke sagt ja til det.',
    submit: 'Vis utkastet til bedriften',
    shownTitle: 'Bedriften har et utkast å lese',
    shownOn: (on: string) => `Vist ${on}.`,
    changed: 'Du har endret avtalen etter det. Bedriften ser fortsatt den gamle teksten.',
    waits: 'Bedriften har ikke svart ennå.',
    nothing: (on: string) => `Bedriften svarte ${on}, og hadde ingenting å si på det.`,
    answered: (on: string) => `Bedriften svarte ${on}:`,
    again: 'Vis slik det står nå',
    hide: 'Ta utkastet tilbake',
  },
  /** On her own page of everything. */
  hers: {
    shown: (company: string, on: string) => `${company} leste et utkast ${on}.`,
    wrote: (field: string, text: string) => `Om ${field.toLowerCase()}: «${text}»`,
  },
};
