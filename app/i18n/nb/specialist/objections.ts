import type { Objection } from '~/app/domain/companies/contact-entry';

interface AnsweredObjection {
  /** What the employer says. */
  readonly says: string;
  /** What we can answer: true for every company, and no promise the funder has not confirmed. */
  readonly answer: string;
}

/** The answer library: worries taken seriously, answered in business words (T L2852–2861). */
export const objections: Record<Objection, AnsweredObjection> = {
  'no-time': {
    says: 'Vi har ikke tid til opplæring',
    answer:
      'Vi kan være med og lære bort oppgaven. Tida dere bruker, avtaler vi på forhånd, og den blir mindre for hver uke.',
  },
  'no-work': {
    says: 'Vi har ikke noe arbeid',
    answer:
      'Vi leter ikke etter en ledig stilling. Hva blir liggende? Hva gjør fagfolkene deres som en annen kunne gjort?',
  },
  cost: {
    says: 'Det blir for dyrt',
    answer:
      'Start med oppgaver som koster dere noe når de ikke blir gjort. NAV avgjør om dere kan få støtte. Vi hjelper dere å spørre, men lover ikke noe.',
  },
  bound: {
    says: 'Vi tør ikke binde oss',
    answer:
      'En utprøving har sluttdato, og dere velger fritt når den er over. Vi avtaler fra starten når dere bestemmer dere.',
  },
  colleagues: {
    says: 'Kollegene har nok å gjøre',
    answer:
      'Kollegene får oppfølging av oss, de også. Vi spør dem først hva de gjerne vil ha avlastning med, og én av dem kan være fadder hvis hun vil.',
  },
  pace: {
    says: 'Hos oss må det gå fort',
    answer:
      'Hvilke oppgaver må gå fort, og når på dagen? Ofte er det noe før eller etter rushet som bare må bli gjort riktig.',
  },
  safety: {
    says: 'Det er ikke trygt hos oss',
    answer:
      'Vi går gjennom risikoen sammen med dere før start. Opplæring i HMS kommer først, og vi velger oppgaver etter det dere sier.',
  },
  language: {
    says: 'Alle må snakke godt norsk',
    answer:
      'Hva må personen lese, si og forstå i akkurat denne oppgaven? Noe kan vises, merkes med bilder eller læres på stedet.',
  },
  'bad-experience': {
    says: 'Vi har prøvd før, og det gikk dårlig',
    answer:
      'Hva gikk galt, og hvem ringte dere da? Hos oss har dere én fast kontakt som svarer. Vi går inn når dere ber om det, og avtaler hva vi gjør hvis det stopper opp.',
  },
  paperwork: {
    says: 'Det blir så mye papirer',
    answer:
      'Vi fyller ut det som kan fylles ut på forhånd. Dere leser, retter og svarer på e-post.',
  },
  'hiring-stop': {
    says: 'Vi har ansettelsesstopp',
    answer:
      'Da er det bra å si det først. Vi går bare i gang med utprøving når det er en vei videre. Når kan vi snakkes igjen, og hvem bestemmer?',
  },
  'not-mine-to-decide': {
    says: 'Det er ikke jeg som bestemmer',
    answer: 'Hvem gjør det, og vil du bli med når vi snakker med dem? Du kjenner oppgavene best.',
  },
};
