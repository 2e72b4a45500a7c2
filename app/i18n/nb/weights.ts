import type { WeightsFault } from '~/app/domain/matching/weights';

const faults: Record<WeightsFault, string> = {
  sum: 'Vektene: de skal til sammen være 100. Endre én eller flere, så summen blir 100.',
  'wish-not-first': 'Ønske: det skal veie mer enn hver av de andre. Gi ønsket en høyere vekt.',
  'too-small': 'Vektene: ingen kan være under 0,1. Gi hver minst 0,1.',
};

/** The administrator's page for how much each ground counts. */
export const weights = {
  title: 'Vektene i matchingen',
  lead: 'Hvor mye hver grunn kan gi, av 100 til sammen. Ønsket skal alltid veie mest.',
  link: 'Vektene i matchingen',
  current: (version: string) => `Nå brukes ${version}.`,
  note: 'En endring er en ny versjon, som gjelder for alle fra nå. Gamle versjoner blir stående, og en lagret match sier hvilken den ble regnet ut med.',
  each: 'Hver grunn',
  unit: 'av 100',
  fault: (name: string) => `${name}: skriv et tall mellom 0,1 og 99, med høyst én desimal.`,
  reason: 'Hvorfor endres de?',
  reasonHint: 'Alle administratorer kan lese dette. Skriv ikke om enkeltpersoner.',
  reasonFault: 'Hvorfor: skriv grunnen til endringen, med 10 til 300 tegn.',
  faults,
  same: 'Vektene: de er som før. Endre minst én.',
  changedMeanwhile:
    'Noen andre har endret vektene mens du skrev. Se over det som gjelder nå, og lagre på nytt.',
  save: 'Lagre som ny versjon',
  saved: 'De nye vektene gjelder fra nå.',
  history: 'Versjoner',
  version: 'Versjon',
  by: 'Av',
  changes: 'Endringer',
  first: 'Vektene portalen startet med',
  change: (name: string, from: string, to: string) => `${name} ${from} → ${to}`,
};
