/** What stands still, and what there is, counted. */
export const overview = {
  title: 'Oversikt',
  lead: 'Slik står det til i dag. Personer ser du ikke her.',
  companies: 'Bedrifter',
  openNeeds: 'Åpne behov',
  proposals: 'Kandidatforslag',
  agreements: 'Avtaler',
  figuresTitle: 'Tall',
  proposalsTitle: 'Kandidatforslag etter status',
  proposalsNote: 'Statuser med få forslag er slått sammen, så ingen kan regne seg fram til dem.',
  status: 'Status',
  together: (isAll: boolean) => (isAll ? 'Alle statuser samlet' : 'Andre statuser samlet'),
  proposalsLog: 'Se hendelsene i loggen',
  figure: 'Hva',
  count: 'Antall',
  stuckTitle: 'Dette står fast',
  stuck: {
    mail: (count: number) =>
      count === 1 ? 'Én e-post kom ikke fram' : `${count} e-poster kom ikke fram`,
    exceptions: (count: number) =>
      count === 1
        ? 'Én avtale venter på at du godkjenner et unntak'
        : `${count} avtaler venter på at du godkjenner et unntak`,
    decisions: (count: number) =>
      count === 1
        ? 'Én utprøving er over datoen for beslutning'
        : `${count} utprøvinger er over datoen for beslutning`,
    jobseekers: (count: number) =>
      count === 1
        ? 'Én jobbsøker venter på ny jobbspesialist'
        : `${count} jobbsøkere venter på ny jobbspesialist`,
    companies: (count: number) =>
      count === 1
        ? 'Én bedrift har ingen fast kontakt'
        : `${count} bedrifter har ingen fast kontakt`,
    wishes: (count: number) =>
      count === 1
        ? 'Én jobbsøker ønsker en annen jobbspesialist'
        : `${count} jobbsøkere ønsker en annen jobbspesialist`,
    breakGlass: (count: number) =>
      count === 1 ? 'Én venter på svar om nødinnsyn' : `${count} venter på svar om nødinnsyn`,
    leads: (count: number) =>
      count === 1
        ? 'Én ny bedrift venter på å bli oppringt'
        : `${count} nye bedrifter venter på å bli oppringt`,
  },
  breakGlassLink: 'Er en jobbspesialist borte? Be om nødinnsyn',
  askedNote: (count: number) =>
    count === 0
      ? 'Ingen er spurt ennå. Velg hvem som tar over.'
      : `Spurt, venter på svar: ${count}`,
  leadLine: (company: string, place: string, age: string) =>
    `${company}, ${place}. Meldte seg ${age}.`,
  leadsNote: 'En jobbspesialist ringer og svarer.',
  nothingStuck: 'Ingenting står fast.',
};

/** The open needs that the overview counts. */
export const needs = {
  title: 'Åpne behov',
  lead: (count: number) =>
    count === 1
      ? 'Ett behov er meldt inn og ikke avsluttet.'
      : `${count} behov er meldt inn og ikke avsluttet. De som har ventet lengst, står først.`,
  none: 'Ingen åpne behov nå',
  need: 'Behov',
  company: 'Bedrift',
  place: 'Kommune',
  state: 'Status',
  age: 'Meldt inn',
  back: 'Til oversikten',
};
