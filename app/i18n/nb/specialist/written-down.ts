import type { FirstContact, MayTell } from '~/app/domain/found-jobs/found-job';
import type { SaidHow } from '~/app/domain/profiles/said';

const firstContacts: Record<FirstContact, string> = {
  jobseeker: 'Jobbsøkeren selv',
  together: 'Dere sammen',
  specialist: 'Du',
};

const mayTells: Record<MayTell, string> = {
  nothing: 'Ingenting ennå',
  unnamed: 'Litt, uten navn',
  named: 'Hvem jobbsøkeren er',
};

/** What a person said in a meeting or on the phone, written down for her by her specialist. */
export const writtenDown = {
  said: {
    how: 'Hvor ble det sagt?',
    ways: { meeting: 'I et møte', phone: 'På telefon' } satisfies Record<SaidHow, string>,
    on: 'Hvilken dag?',
    errors: {
      how: 'Velg hvor det ble sagt',
      on: 'Skriv hvilken dag det ble sagt',
      'wrong-day': 'Velg en dag for når det ble sagt, ikke fram i tid',
    },
    line: {
      meeting: (date: string) => `Sagt i møte ${date}`,
      phone: (date: string) => `Sagt på telefon ${date}`,
    } satisfies Record<SaidHow, (date: string) => string>,
  },
  search: {
    open: 'Skriv ned et ønske',
    title: 'Skriv ned et ønske',
    lead: 'Noe jobbsøkeren vil at du ser etter. Skriv det med jobbsøkerens egne ord.',
    rule: 'Bare du og jobbsøkeren leser dette. Det står på jobbsøkerens egen side og i egen versjon.',
    what: 'Hva vil jobbsøkeren at du ser etter?',
    whatHint: 'For eksempel «noe med hunder».',
    where: 'Hvor?',
    whereHint: 'Et sted jobbsøkeren kan komme seg til.',
    company: 'Et bestemt arbeidssted?',
    companyHint: 'Stedet får ikke vite om det uten samtykke.',
    save: 'Lagre ønsket',
    errors: {
      what: 'Skriv hva jobbsøkeren vil at du ser etter',
      whatLong: 'Skriv kortere hva du skal se etter, høyst 300 tegn',
      whereLong: 'Skriv kortere hvor, høyst 100 tegn',
      companyLong: 'Skriv navnet på arbeidsstedet kortere, høyst 100 tegn',
      tooMany: 'Ti ønsker er åpne. Svar på noen av dem før du skriver ned flere ønsker',
    },
  },
  foundJob: {
    open: 'Skriv ned en jobb jobbsøkeren har funnet',
    title: 'En jobb jobbsøkeren har funnet',
    lead: 'Skriv ned det jobbsøkeren forteller om stedet. Ingenting går til stedet.',
    rule: 'Bare du og jobbsøkeren leser dette. Det står på jobbsøkerens egen side og i egen versjon.',
    place: 'Hva heter stedet?',
    placeHint: 'For eksempel «Bakeriet på torget».',
    work: 'Hva vil jobbsøkeren gjøre der?',
    workHint: 'For eksempel «vaske brett».',
    town: 'Hvor er det?',
    townHint: 'Kommune eller sted.',
    contact: 'Kjenner jobbsøkeren noen der?',
    contactHint: 'Skriv navnet.',
    firstContact: 'Hvem skal snakke med dem først?',
    firstContacts,
    mayTell: 'Hva tenker jobbsøkeren at dere kan si?',
    mayTellHint: 'Dere spør om samtykke til de nøyaktige ordene før noe blir sagt.',
    mayTells,
    save: 'Lagre jobben',
    errors: {
      place: 'Skriv hva stedet heter',
      work: 'Skriv hva jobbsøkeren vil gjøre der',
      placeLong: 'Skriv navnet på stedet kortere, høyst 80 tegn',
      workLong: 'Skriv arbeidet kortere, høyst 120 tegn',
      townLong: 'Skriv kortere hvor det er, høyst 60 tegn',
      contactLong: 'Skriv navnet på den jobbsøkeren kjenner, kortere, høyst 80 tegn',
      firstContact: 'Velg hvem som skal snakke med dem først',
      mayTell: 'Velg hva dere kan si om jobbsøkeren',
      tooMany: 'Ti steder venter. Gå videre med noen av dem før du skriver ned flere steder',
    },
  },
};
