import type { BreakGlassReason, BreakGlassState } from '~/app/domain/privacy/break-glass';

const reasons: Record<BreakGlassReason, string> = {
  appointment: 'En avtale må flyttes eller avlyses',
  'contacts-us': 'Jobbsøkeren har tatt kontakt og må få svar',
  safety: 'Det haster, for jobbsøkerens trygghet',
  'hand-over': 'En ny jobbspesialist skal ta over',
};

const states: Record<BreakGlassState, string> = {
  waiting: 'Venter på svar',
  open: 'Åpent nå',
  declined: 'Fikk nei',
  ended: 'Avsluttet',
  lapsed: 'Ingen svarte i tide',
};

/** Emergency access to who a person is, by two administrators. */
export const breakGlass = {
  title: 'Nødinnsyn',
  lead: 'Når en jobbspesialist er borte, kan to administratorer sammen åpne navn og kontakt i en time.',
  ask: 'Be om nødinnsyn',
  none: 'Ingen har bedt om nødinnsyn',
  noneText: 'Bruk det bare når jobbspesialisten ikke kan nås. Jobbsøkeren ser hvem som leser.',
  code: 'Jobbsøkerens kode',
  requester: 'Bedt om av',
  when: 'Når',
  state: 'Status',
  states,
  reasons,
  newTitle: 'Be om nødinnsyn',
  newLead: 'En annen administrator må si ja. Jobbsøkeren får se hvem som leser, og hvorfor.',
  codeHint: 'For eksempel Fjord-27. Koden står i brev og på sider om jobbsøkeren.',
  reason: 'Hvorfor trengs det?',
  explanation: 'Forklar med vanlige ord',
  explanationHint: 'Jobbsøkeren får lese det du skriver. Skriv høyst 300 tegn.',
  send: 'Send til de andre administratorene',
  back: 'Til nødinnsyn',
  specialist: 'Jobbspesialist',
  decider: 'Svart av',
  until: (time: string) => `Åpent til ${time}. Hver lesing blir logget.`,
  waitsForOther: 'En annen administrator må svare. De har fått e-post.',
  decideTitle: 'Skal navn og kontakt åpnes?',
  decideText: 'Si bare ja hvis jobbspesialisten ikke kan nås, og grunnen holder.',
  approve: 'Ja, åpne i en time',
  decline: 'Nei',
  read: 'Se navn og kontakt',
  close: 'Avslutt nå',
  takeBack: 'Trekk tilbake',
  notWaiting: 'Forespørselen er alt besvart eller trukket tilbake. Se hvordan det står nå.',
  tooNew:
    'En av dere har gitt den andre tilgang, eller dere har fått den gjennom samme administrator, for mindre enn sju dager siden. En annen administrator må svare, så det alltid er to som åpner.',
  nobody:
    'Det finnes ingen annen administrator som kan svare. Den som du har gitt tilgang, eller som har gitt deg tilgang, kan svare deg etter sju dager.',
  onlyNewTitle: 'Ingen kan svare deg ennå',
  onlyNewText: (names: string) =>
    `Du og ${names} har gitt hverandre tilgang, eller fått den gjennom samme administrator, for mindre enn sju dager siden. Dere kan svare hverandre etter sju dager. Da er det alltid to som åpner.`,
  nobodyTitle: 'Du er den eneste administratoren',
  nobodyText:
    'Nødinnsyn krever to administratorer: én som spør, og én som svarer. Den du selv gir tilgang, kan svare etter sju dager.',
  invite: 'Inviter en administrator',
  identityTitle: (code: string) => `Hvem ${code} er`,
  identityLead: 'Lesingen er logget. Jobbsøkeren og jobbspesialisten ser den.',
  name: 'Navn',
  phone: 'Telefon',
  email: 'E-post',
  channel: 'Vil helst bli kontaktet på',
  interpreter: 'Tolk',
  network: 'Personer som er med',
  guardian: 'Verge eller foresatt',
  toRequest: 'Tilbake til forespørselen',
  seenBySpecialist: (requester: string, date: string) =>
    `${requester} kunne se navn og kontakt i en time ${date}.`,
  approvedBy: (name: string) => `Godkjent av ${name}.`,
  errors: {
    code: 'Jobbsøkerens kode: vi finner ingen med denne koden. Se over ordet og tallet.',
    reason: 'Hvorfor trengs det? Velg en av grunnene',
    explanation: 'Forklar med vanlige ord: skriv mellom 10 og 300 tegn',
  },
};
