import type { FindingKind } from './finding';

/** What each kind is called in a message, and why it is asked about. */
export const findingWording: Readonly<
  Record<FindingKind, { readonly name: string; readonly why: string }>
> = {
  'identity-number': {
    name: 'et fødselsnummer',
    why: 'Et fødselsnummer peker på én person og skal aldri stå her.',
  },
  'bank-account': {
    name: 'et kontonummer',
    why: 'Et kontonummer tilhører én person eller bedrift og skal ikke stå her.',
  },
  phone: { name: 'et telefonnummer', why: 'Et telefonnummer fører rett til en person.' },
  email: { name: 'en e-postadresse', why: 'En e-postadresse fører rett til en person.' },
  'birth-date': { name: 'en fødselsdato', why: 'En fødselsdato kan vise hvem det gjelder.' },
  address: { name: 'en adresse eller et bosted', why: 'Hvor noen bor, kan vise hvem det gjelder.' },
  name: { name: 'et navn', why: 'Et navn viser hvem det gjelder.' },
  health: { name: 'ord om helse', why: 'Helse er privat. Skriv heller hva arbeidet krever.' },
  benefit: {
    name: 'ord om trygd eller arbeidsevne',
    why: 'Hva noen får fra NAV, angår ikke arbeidet.',
  },
  faith: { name: 'ord om tro', why: 'Tro og livssyn angår ikke arbeidet.' },
  origin: {
    name: 'ord om hvor noen kommer fra',
    why: 'Hvor noen kommer fra, angår ikke arbeidet.',
  },
  family: { name: 'ord om familie', why: 'Familie og samliv angår ikke arbeidet.' },
  role: {
    name: 'ord som bare passer på én',
    why: 'Når bare én passer til ordene, vet alle hvem det er.',
  },
};
