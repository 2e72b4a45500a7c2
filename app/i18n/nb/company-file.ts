import { longestContact } from '~/app/domain/companies/contact-person';
import {
  fileColumns,
  textColumns,
  type FileColumn,
  type FileWords,
} from '~/app/domain/companies/file/company-columns';
import type { FileFault } from '~/app/domain/companies/file/read-company-file';
import type { PlannedKind, RowFault } from '~/app/domain/companies/file/plan-import';
import { admin } from './admin';
import { companyRecord } from './specialist/company-record';
import { industries } from './specialist/industries';

const { yesNo } = companyRecord;

/** The columns and answers of the file, as the screens call them. */
const words: FileWords = {
  columns: {
    ...companyRecord,
    specialist: admin.companies.specialist,
    contactName: 'Kontaktperson',
    contactRole: 'Kontaktpersonens rolle',
    contactPhone: 'Kontaktpersonens telefon',
    contactEmail: 'Kontaktpersonens e-post',
  },
  otherNames: {
    organisationNumber: ['Orgnr', 'Orgnr.', 'Org.nr', 'Org.nr.', 'Org nr', 'Organisasjonsnr'],
    name: ['Bedrift', 'Bedriftsnavn', 'Bedriftens navn', 'Firma', 'Firmanavn', 'Virksomhet'],
    municipality: ['Kommunenavn', 'Forretningskommune'],
    industry: ['Næring'],
    sizeBand: ['Ansatte', 'Antall ansatte'],
    specialist: ['Jobbspesialist', 'Fast kontakt'],
    contactName: ['Kontakt', 'Kontaktpersonens navn', 'Navn på kontaktperson'],
    contactRole: ['Rolle', 'Stilling', 'Rolle i bedriften'],
    contactPhone: ['Telefon', 'Telefonnummer', 'Tlf', 'Tlf.', 'Mobil'],
    contactEmail: ['E-post', 'Epost', 'E-postadresse', 'Mail', 'Email', 'E-mail'],
  },
  answers: {
    sector: companyRecord.sectors,
    industry: industries,
    sizeBand: companyRecord.sizeBands,
    status: admin.companies.statuses,
    hasHr: yesNo,
    earlierExperience: companyRecord.earlierExperiences,
    motive: companyRecord.motives,
    payStart: companyRecord.payStarts,
    followUpWish: companyRecord.followUpWishes,
    isReference: yesNo,
  },
  unknown: companyRecord.unknown,
};

const lengths: Partial<Record<FileColumn, { least: number; most: number }>> = {
  ...textColumns,
  contactName: { least: 1, most: longestContact.name },
  contactRole: { least: 1, most: longestContact.role },
  contactPhone: { least: 1, most: longestContact.phone },
  contactEmail: { least: 1, most: longestContact.email },
};
const lengthOf = (column: FileColumn | null) =>
  (column && lengths[column]) ?? { least: 1, most: 120 };

/** What is wrong with a field, and what to do about it; the page puts the field's name before. */
const faults: Record<RowFault, (column: FileColumn | null, earlierLine: number) => string> = {
  organisationNumber: () =>
    'Skriv et gyldig organisasjonsnummer med ni siffer, eller la cellen stå tom.',
  'too-short': (column) => `Skriv minst ${lengthOf(column).least} tegn.`,
  'too-long': (column) => `Kort ned til ${lengthOf(column).most} tegn.`,
  'control-sign': () => 'Det står skjulte tegn i cellen. Skriv teksten på nytt.',
  'not-on-list': (column) =>
    `Skriv ett av svarene: ${answersOf(column).join(' · ')}. Eller la cellen stå tom.`,
  'unknown-specialist': () =>
    'Skriv e-postadressen til en jobbspesialist som kan logge inn, eller la cellen stå tom.',
  'two-specialists': () => 'Flere jobbspesialister heter dette. Skriv e-postadressen i stedet.',
  'cannot-be-unknown': () => 'Dette må vi vite. Skriv et svar, eller la cellen stå tom.',
  'personal-data': () =>
    'Teksten ser ut til å ha et nummer eller en adresse som peker på en person, eller ord om helse eller annet privat. Ta det bort.',
  'cell-count': () =>
    'Linjen har flere celler enn den første. Sett anførselstegn rundt tekst med skilletegn i.',
  'open-quote': () => 'Et anførselstegn åpnes og lukkes aldri. Lukk det, eller ta det bort.',
  'text-after-quote': () =>
    'Det står tekst etter et anførselstegn. Skriv tegnet to ganger inne i teksten.',
  'quote-inside': () =>
    'Et anførselstegn står alene inne i en celle. Sett hele cellen i anførselstegn.',
  phone: () => 'Skriv telefonnummeret bare med siffer og mellomrom.',
  email: () => 'Skriv e-postadressen slik: navn@bedrift.no',
  'contact-unnamed': () => 'Skriv hvem telefonen, rollen eller e-posten gjelder.',
  missing: () => 'Må fylles ut for en ny bedrift.',
  'several-companies': () => 'Flere bedrifter heter dette. Skriv organisasjonsnummeret også.',
  'twice-in-file': (_column, earlierLine) =>
    `Samme bedrift står på linje ${earlierLine}. Ta bort den ene, eller la linjen bare si en kontaktperson til.`,
  stops: () => 'En bedrift stoppes på siden sin, med en grunn. La cellen stå tom her.',
  opens: () => 'En stoppet bedrift åpnes på siden sin, med en grunn. La cellen stå tom her.',
};

function answersOf(column: FileColumn | null): string[] {
  const answers: Partial<Record<string, Readonly<Record<string, string>>>> = words.answers;
  return Object.values((column && answers[column]) ?? {});
}

const fileFaults: Record<FileFault['code'], (line: number, column: string) => string> = {
  'open-quote': (line) =>
    `Filen: anførselstegnet som åpnes på linje ${line}, lukkes aldri. Lukk det, eller ta det bort.`,
  'text-after-quote': (line) =>
    `Filen: det står tekst etter et anførselstegn på linje ${line}. Skriv tegnet to ganger inne i teksten.`,
  'quote-inside': (line) =>
    `Filen: et anførselstegn står alene inne i en celle på linje ${line}. Sett hele cellen i anførselstegn.`,
  'too-many-rows': () => 'Filen: høyst 5000 linjer om gangen. Del filen i flere.',
  empty: () => 'Filen: fant ingen bedrifter. Første linje skal ha navnene på kolonnene.',
  'column-twice': (_line, column) => `Filen: kolonnen «${column}» står to ganger. Ta bort den ene.`,
  'missing-column': (line, column) =>
    `Filen: fant ingen kolonne med bedriftens navn. Skriv «${column}» øverst i den på linje ${line}.`,
};

const kinds: Record<PlannedKind, string> = {
  faulty: 'Må rettes',
  changed: 'Endres',
  new: 'Nye',
  unchanged: 'Uendret',
};

/** How many of a kind, and nothing where there is none. */
const some = (count: number, one: string, more: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

const taken = (added: number, changed: number) =>
  [
    ...some(added, 'ny bedrift', 'nye bedrifter'),
    ...(added > 0
      ? some(changed, 'endret', 'endrede')
      : some(changed, 'endret bedrift', 'endrede bedrifter')),
  ].join(' og ') || 'ingen bedrifter';

/** Companies in and out as a file. */
export const companyFile = {
  words,
  title: 'Hent inn bedrifter fra fil',
  lead: 'Du ser hver endring før noe lagres.',
  file: 'Fil',
  fileHint: 'CSV fra regnearket, høyst 1 MB og 5000 linjer.',
  text: 'Eller lim inn tekst',
  textHint: 'Kopier med overskriftene. Semikolon, komma eller tabulator mellom cellene.',
  preview: 'Se hva som endres',
  howTitle: 'Slik leses filen',
  how: [
    'Bare kolonnen «Navn» må være med. Kolonnene kan stå i hvilken som helst rekkefølge.',
    'En bedrift kjennes igjen på organisasjonsnummeret, ellers på det nøyaktige navnet.',
    'En ny bedrift trenger sektor og kommune. Mangler de i filen, velger du dem på neste side.',
    'En kontaktperson på linjen blir lagt til på bedriften. Er personen der fra før, legger vi til det som er nytt.',
    'Flere kontaktpersoner får hver sin linje, med samme organisasjonsnummer og navn. Resten av linjen kan stå tom.',
    'En tom celle endrer ingenting. Skriv «Vet ikke ennå» for å ta bort et svar.',
    'Ingen bedrift slettes eller stoppes av en fil.',
  ],
  columnsTitle: 'Kolonner vi leser',
  columnNames: fileColumns.map((column) => words.columns[column]),
  example: 'Last ned eksempelfil',
  exportAll: 'Last ned alle bedrifter',
  open: 'Hent inn fra fil',
  exampleName: 'bedrifter-eksempel.csv',
  exportName: (on: string) => `bedrifter-${on}.csv`,
  errors: {
    nothing: 'Fil: velg en fil, eller lim inn tekst i feltet under.',
    both: 'Fil: velg enten en fil eller innlimt tekst, ikke begge.',
    tooLarge: 'Fil: filen er større enn 1 MB. Del den i flere.',
    notText: 'Fil: dette er ikke en CSV-fil. Lagre regnearket som «CSV UTF-8» og velg den filen.',
  },
  fileFaults,
  faults,
  previewTitle: 'Se over endringene',
  previewLead: 'Ingenting er lagret ennå.',
  kinds,
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  kindsLabel: 'Velg hvilke linjer som vises',
  unread: (columns: readonly string[]) =>
    columns.length === 1
      ? `Kolonnen «${columns[0]}» kjenner vi ikke, og den er ikke lest.`
      : `Disse kolonnene kjenner vi ikke, og de er ikke lest: ${columns.map((each) => `«${each}»`).join(', ')}.`,
  progress: (added: number, changed: number) =>
    `Filen er delvis lagret: ${taken(added, changed)}. Under står det som er igjen. Last siden på nytt om lagringen pågår.`,
  fillTitle: 'Noen nye bedrifter mangler sektor eller kommune',
  fillText: 'Velg her hva som skal gjelde for dem. Det som står i filen, gjelder først.',
  fillLabels: {
    sector: 'Sektor når filen ikke sier noe',
    municipality: 'Kommune når filen ikke sier noe',
  },
  fillEmpty: 'Ikke valgt',
  fillUse: 'Bruk for disse',
  column: 'Kolonne',
  wholeLine: 'Hele linjen',
  fix: 'Dette må rettes',
  newContact: 'Ikke registrert',
  ofContact: (column: string, name: string) => `${column} (${name})`,
  line: (line: number) => `Linje ${line}`,
  lineTitle: 'Linje',
  name: 'Bedrift',
  what: 'Hva',
  noName: 'Uten navn',
  nameNow: (name: string) => `Heter nå ${name}.`,
  before: 'Før',
  after: 'Etter',
  nothingBefore: 'Vet ikke ennå',
  told: (column: string, text: string) => `${column}: ${text}`,
  faultyNote: (count: number) =>
    count === 1
      ? 'Én linje må rettes. Rett den i filen og hent den inn igjen, eller ta inn de andre nå.'
      : `${count} linjer må rettes. Rett dem i filen og hent den inn igjen, eller ta inn de andre nå.`,
  confirm: (added: number, changed: number, hasFaults: boolean) =>
    `${hasFaults ? 'Ta inn de andre:' : 'Lagre'} ${[...some(added, 'ny', 'nye'), ...some(changed, 'endret', 'endrede')].join(' og ')}`,
  nothingToDo: 'Det er ingenting å lagre fra denne filen.',
  discard: 'Kast filen',
  changedMeanwhile:
    'Registeret er endret siden du så forhåndsvisningen. Se over det som er igjen på nytt.',
  doneTitle: 'Bedriftene er lagret',
  done: (added: number, changed: number) => `${taken(added, changed)}.`,
  toCompanies: 'Til bedriftene',
  another: 'Hent inn en fil til',
};
