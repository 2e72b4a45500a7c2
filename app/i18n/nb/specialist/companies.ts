import type { KindToRead } from '~/app/domain/agreements/kind-to-read';
import type { CompanyStatus } from '~/app/domain/companies/company-record';
import type { ContactMove } from '~/app/domain/companies/contact-moves';
import type { CompanyRole } from '~/app/domain/companies/lead-decision';
import type { PromiseState } from '~/app/domain/companies/promise-state';
import type { WarningSign } from '~/app/domain/companies/warning-signs';
import { companyRecord } from './company-record';
import { industries } from './industries';

const statuses: Record<CompanyStatus, string> = {
  lead: 'Ny, ikke partner ennå',
  partner: 'Partner',
  paused: 'På pause',
  stopped: 'Stoppet',
  ended: 'Avsluttet',
};

const moves: Record<Exclude<ContactMove, 'offer'>, string> = {
  claim: 'Bli fast kontakt',
  release: 'Gi fra deg kontakten',
  'take-back': 'Trekk spørsmålet tilbake',
  accept: 'Ja, jeg overtar',
  decline: 'Nei, ikke nå',
};

const promiseStates: Record<PromiseState, string> = {
  open: 'Åpent',
  overdue: 'Over fristen',
  kept: 'Holdt',
  dropped: 'Strøket',
};

const signs: Record<WarningSign, string> = {
  'undeclared-pay': 'Lønn utenom skatt',
  'pressed-hours': 'Presset til for mange timer',
  harassment: 'Trakassering eller dårlig behandling',
  'free-labour': 'Prøver gratis arbeid',
  'repeated-trials': 'Mange utprøvinger, ingen ansatt',
  'unsafe-work': 'Utrygt arbeid',
  'broken-promises': 'Holder ikke det som er avtalt',
};

/** The register of partner companies as specialists use it, and one company's page. */
export const companies = {
  title: 'Bedrifter',
  lead: 'Alle ser alle bedrifter. Dine står først.',
  aboutCompanyOnly: 'Ikke skriv om jobbsøkere her.',
  statuses,
  industries,
  search: {
    label: 'Finn bedrift',
    query: 'Navn',
    filters: (on: number) => (on === 0 ? 'Filtre' : on === 1 ? '1 filter på' : `${on} filtre på`),
    municipality: 'Kommune',
    industry: 'Bransje',
    status: 'Status',
    reference: 'Referanser',
    any: 'Alle',
    find: 'Søk',
    clear: 'Vis alle',
  },
  references: {
    yes: 'Vil fortelle andre bedrifter',
    no: 'Vil ikke fortelle andre',
    unknown: 'Vet ikke ennå',
  },
  mineTitle: 'Dine bedrifter',
  othersTitle: 'Andre bedrifter',
  none: 'Ingen bedrifter passer med søket',
  noneText: 'Prøv et kortere navn, eller vis alle. Folk i bedriftene finner du under «Søk».',
  add: 'Ny bedrift',
  askColleagues: 'Spør kolleger',
  seeSchemes: 'Støtteordninger',
  contactOf: (name: string) => `Fast kontakt: ${name}`,
  noContact: 'Ingen fast kontakt',
  lastContact: (on: string) => `Sist kontakt ${on}`,
  neverContacted: 'Ingen kontakt ført ennå',
  overdue: (count: number) =>
    count === 1 ? '1 løfte over fristen' : `${count} løfter over fristen`,
  warningSigns: (count: number) => (count === 1 ? '1 varseltegn' : `${count} varseltegn`),
  newCompany: {
    title: 'Ny bedrift',
    lead: 'Det viktigste nå, resten siden. Du blir fast kontakt.',
    save: 'Lagre bedriften',
  },
  record: companyRecord,
  chores: {
    title: 'Småjobber de har samlet',
    lead: 'Lagt inn av kollegene der, og sett over av bedriften. Legg dem til når du setter sammen en jobb.',
  },
  page: {
    formerly: (names: string) => `Het før: ${names}`,
    contactTitle: 'Fast kontakt',
    phone: 'Telefon',
    coSpecialist: (name: string) => `Sammen med ${name}`,
    offeredToYou: (name: string) => `${name} spør om du kan overta bedriften.`,
    offered: (name: string) => `Du har spurt ${name} om å overta. Du er kontakt til det er svart.`,
    moves,
    offerTitle: 'Gi videre til en kollega',
    offerTo: 'Hvem skal overta?',
    offerHint: 'Kollegaen må si ja. Så får bedriften beskjed på e-post.',
    chooseColleague: 'Velg kollega',
    offer: 'Spør kollegaen',
    taken: (name: string) => `${name} ble fast kontakt før deg. Snakk sammen.`,
    movedMeanwhile: 'Noe har endret seg siden siden ble vist. Se hvordan det står nå.',
    colleagueError: 'Velg en kollega fra listen',
    promisesTitle: 'Løfter',
    noPromises: 'Vi har ikke lovet noe som står åpent.',
    promisedBy: (name: string, due: string) => `${name} lovet det. Frist ${due}.`,
    promiseStates,
    keep: 'Holdt',
    keepAbout: (text: string) => `: ${text}`,
    dropTitle: 'Kan ikke holdes',
    dropReason: 'Hvorfor?',
    dropReasonHint: 'Ikke skriv om jobbsøkere her.',
    drop: 'Stryk løftet',
    dropReasonError: 'Skriv hvorfor løftet strykes, med høyst 200 tegn.',
    settledMeanwhile: 'Løftet er alt gjort opp.',
    settledTitle: 'Gjort opp',
    peopleTitle: 'Kontaktpersoner',
    noPeople: 'Ingen kontaktpersoner ennå.',
    addPerson: 'Legg til kontaktperson',
    changePerson: 'Endre',
    accessTitle: 'Kan logge inn',
    noAccess: 'Ingen i bedriften kan logge inn ennå.',
    inviteText: 'Den du inviterer, får en e-post, og kan gi kolleger tilgang.',
    invite: (name: string, email: string) => `Inviter ${name} (${email})`,
    inviteNeeds: 'For å invitere noen må vi ha en kontaktperson med e-post.',
    inviteRefusals: {
      'not-found': 'Kontaktpersonen har ingen e-post nå. Se over kontaktpersonene.',
      'company-stopped': 'Samarbeidet er over. Ingen kan inviteres.',
      'has-users': 'Noen i bedriften kan logge inn allerede. Be dem om å gi kolleger tilgang.',
      'email-taken':
        'E-postadressen har eller har hatt tilgang. Ring en administrator, eller skriv en annen adresse på kontaktpersonen.',
      'too-many': 'Det er invitert mange hit i dag. Prøv igjen i morgen.',
    },
    nobodyIn: {
      title: (company: string) => `Ingen i ${company} kan logge inn`,
      text: 'Da kan ingen der lese forslaget, svare eller godta avtalen. Inviter kontaktpersonen nå. Til da tar du svarene på telefon.',
      invite: 'Inviter fra bedriftssiden',
    },
    access: {
      owner: 'Kan også gi kolleger tilgang.',
      member: 'Melder inn oppgaver og svarer på forslag.',
    } satisfies Record<CompanyRole, string>,
    notYetIn: 'Har ikke logget inn ennå.',
    needsTitle: 'Behov',
    noNeeds: 'Bedriften har ikke meldt inn noe ennå.',
    registeredWish: (wish: string) => `Skrev ved registreringen at de trenger hjelp til: ${wish}`,
    newNeed: 'Nytt behov fra en samtale',
    startsTitle: 'Så langt',
    noStarts: 'Ingen utprøving eller ansettelse her ennå.',
    starts: {
      jobTaste: 'Jobbsmak',
      trial: 'Ulønnet utprøving',
      paidTrial: 'Ansettelse med utprøving',
      employment: 'Ansettelse',
    } satisfies Record<KindToRead, string>,
    logTitle: 'Kontakt',
    noLog: 'Ingen kontakt er ført. Begynn med den første koppen kaffe.',
    noLogButAnswer: 'Ingen kontakt er ført her. Den siste var et svar på telefon om et forslag.',
    nextOn: (on: string) => `Ta kontakt igjen ${on}`,
    agreed: (outcome: string) => `Enige om: ${outcome}`,
    doubt: (says: string) => `I tvil: «${says}»`,
    happened: 'Skjedd',
    recordTitle: 'Om bedriften',
    changeRecord: 'Endre opplysningene',
    warningsTitle: 'Varseltegn',
    noWarnings: 'Ingen varseltegn er ført.',
    warn: 'Før et varseltegn',
    stoppedTitle: 'Samarbeidet er stoppet',
    stoppedText: 'Ingen nye forslag kan gå hit. Bare en administrator kan åpne bedriften igjen.',
  },
  person: {
    newTitle: 'Ny kontaktperson',
    title: 'Endre kontaktperson',
    name: 'Navn',
    role: 'Rolle i bedriften',
    phone: 'Telefon',
    email: 'E-post',
    save: 'Lagre',
    remove: 'Fjern kontaktpersonen',
    errors: {
      name: 'Skriv navnet, med høyst 80 tegn',
      role: 'Rollen er for lang. Kort den ned til 80 tegn.',
      phone: 'Skriv telefonnummeret med siffer, høyst 20 tegn',
      email: 'Skriv e-postadressen slik: navn@bedrift.no',
    },
  },
  warnings: {
    title: 'Varseltegn',
    lead: 'Skriv det du har sett eller hørt. Et tegn stopper ingenting alene, men kollegene ser det.',
    sign: 'Hva er det tegn på?',
    note: 'Hva har du sett eller hørt?',
    noteHint: 'Ikke skriv om jobbsøkere her.',
    save: 'Lagre tegnet',
    stopTitle: 'Stopp samarbeidet',
    stopText:
      'Alle åpne forslag til bedriften avsluttes med en gang. Kollegene det gjelder, får beskjed. Bare en administrator kan åpne igjen.',
    onlyContact: 'Bare den faste kontakten eller en administrator kan stoppe samarbeidet.',
    reason: 'Hvorfor stoppes samarbeidet?',
    lookAtStop: 'Se hva som avsluttes',
    sureTitle: 'Er du sikker på at samarbeidet skal stoppes?',
    ends: (count: number) =>
      count === 0
        ? 'Ingen åpne forslag avsluttes.'
        : count === 1
          ? 'Ett åpent forslag avsluttes nå. Det kan ikke åpnes igjen.'
          : `${count} åpne forslag avsluttes nå. De kan ikke åpnes igjen.`,
    stands:
      'Avtaler som gjelder, står til partene avslutter dem. Bedriften leser at samarbeidet er avsluttet når de logger inn.',
    stopNow: 'Stopp samarbeidet nå',
    signs,
    errors: {
      sign: 'Velg hva det er tegn på',
      note: 'Notatet er for langt. Kort det ned til 500 tegn.',
      reason: 'Skriv hvorfor samarbeidet stoppes, med høyst 300 tegn',
    },
  },
};
