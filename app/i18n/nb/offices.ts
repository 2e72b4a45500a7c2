/** The provider's offices, as administrators keep them. */
export const offices = {
  title: 'Kontorer',
  lead: 'Jobbspesialister hører til et kontor. Et nytt navn følger med til alle.',
  toOffices: 'Kontorer',
  office: 'Kontor',
  specialists: 'Jobbspesialister',
  use: 'I bruk',
  inUse: 'I bruk',
  closed: 'Ikke i bruk',
  none: 'Ingen kontorer ennå',
  noneText: 'Legg til det første. Så kan du gi en jobbspesialist tilgang.',
  addTitle: 'Nytt kontor',
  add: 'Legg til',
  added: 'Kontoret er lagt til.',
  saved: 'Kontoret er lagret.',
  name: 'Navn på kontoret',
  isInUse: 'Skal kontoret være i bruk?',
  isInUseHint: 'Et kontor som ikke er i bruk, kan ikke velges for nye. Saker beholder navnet.',
  yesNo: { yes: 'Ja', no: 'Nei' },
  save: 'Lagre',
  back: 'Til kontorene',
  errors: {
    name: 'Navn på kontoret: skriv mellom 2 og 60 tegn',
    nameTaken: 'Navn på kontoret: dette finnes alt. Velg et annet navn.',
    isInUse: 'Skal kontoret være i bruk? Svar ja eller nei',
    hasPeople: (count: number) =>
      count === 1
        ? 'Skal kontoret være i bruk? Én jobbspesialist hører til her. Gi personen et annet kontor først.'
        : `Skal kontoret være i bruk? ${count} jobbspesialister hører til her. Gi dem et annet kontor først.`,
    changedMeanwhile: 'Noen andre endret kontoret. Se over, og lagre på nytt.',
  },
};
