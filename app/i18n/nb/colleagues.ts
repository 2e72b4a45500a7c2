import type { CompanyRole } from '~/app/domain/companies/lead-decision';

const roles: Record<CompanyRole, string> = { owner: 'Leder', member: 'Medarbeider' };
const roleHints: Record<CompanyRole, string> = {
  owner: 'Kan alt, og kan gi kolleger tilgang.',
  member: 'Melder inn oppgaver, svarer på forslag og leser avtaler.',
};

/** Who in a company has access, and who may give it. */
export const colleagues = {
  title: 'Kolleger',
  lead: 'Disse kan melde inn oppgaver og svare på forslag for bedriften.',
  onlyOwners: 'Bare en leder kan gi kolleger tilgang eller avslutte den.',
  you: 'Det er deg',
  roles,
  roleHints,
  inviteTitle: 'Gi en kollega tilgang',
  name: 'Navn',
  email: 'E-post',
  emailHint: 'Hit sender vi en lenke. Kollegaen trenger ikke passord.',
  role: 'Hva skal kollegaen kunne gjøre?',
  invite: 'Gi tilgang og send e-post',
  invited: (name: string) => `Vi har sendt en e-post til ${name}.`,
  end: 'Avslutt tilgangen',
  endSure: (name: string) => `${name} blir logget ut med en gang og kan ikke logge inn igjen.`,
  endNow: 'Ja, avslutt tilgangen',
  faults: {
    'name-missing': 'Skriv navnet på kollegaen',
    'email-wrong': 'Skriv en e-postadresse, for eksempel navn@bedrift.no',
    'role-missing': 'Velg hva kollegaen skal kunne gjøre',
    'has-access': 'E-post: den som har denne adressen, har alt tilgang hos dere',
    'access-ended':
      'E-post: tilgangen til denne adressen er avsluttet. Ring oss, så åpner vi den igjen',
    'too-long': 'Skriv kortere',
  },
  refusals: {
    'not-owner': 'Bare en leder kan gjøre dette. Spør en leder hos dere.',
    'last-owner': 'Dette er den eneste lederen. Gi en annen kollega lederrollen først.',
    'not-now': 'Skjemaet er alt sendt for en annen. Åpne siden på nytt, og skriv det inn der.',
    'too-many': 'Dere har invitert mange i dag. Prøv igjen i morgen, eller ring oss.',
  },
};
