import type { Happening } from '~/app/domain/proposals/what-happened';
import type { EndReason } from '~/app/domain/proposals/end-reason';
import type { ProposalState } from '~/app/domain/proposals/proposal-state';

const states: Record<ProposalState, string> = {
  drafted: 'Utkast',
  asked: 'Venter på svar fra jobbsøkeren',
  consented: 'Jobbsøkeren har sagt ja. Ikke vist til bedriften ennå.',
  queued: 'Venter på tur. Bedriften svarer først på forslaget før.',
  shown: 'Vist. Venter på svar fra bedriften.',
  question: 'Bedriften har et spørsmål',
  answered: 'Spørsmålet er besvart. Venter på bedriften.',
  interested: 'Bedriften vil møtes. Spør jobbsøkeren om navnet kan sies.',
  'not-now': 'Bedriften sa ikke nå',
  meeting: 'Møte',
  declined: 'Jobbsøkeren sa nei takk',
  agreement: 'Ble til en avtale',
  ended: 'Avsluttet',
  withdrawn: 'Jobbsøkeren trakk samtykket',
  paused: 'På pause',
};

const endReasons: Record<EndReason, string> = {
  'company-filled': 'Bedriften har løst det på annen måte',
  'company-silent': 'Bedriften har ikke svart',
  'company-stopped': 'Vi samarbeider ikke med bedriften nå',
  'conditions-not-met': 'Betingelsene lot seg ikke løse',
  'found-other-job': 'Jobbsøkeren har fått en annen jobb',
  'her-wish': 'Jobbsøkeren ønsker det',
  other: 'Annet',
};

const happenings: Record<Happening, string> = {
  drafted: 'Utkast laget',
  asked: 'Jobbsøkeren spurt',
  consented: 'Jobbsøkeren sa ja',
  shown: 'Vist til bedriften',
  answered: 'Bedriften svarte',
  interested: 'Bedriften vil møtes',
  notNow: 'Bedriften sa ikke nå',
  named: 'Jobbsøkeren sa ja til at navnet sies',
  meetingArranged: 'Møte avtalt',
  agreementDrafted: 'Utkast til avtale laget',
  agreementSent: 'Avtalen sendt',
  agreementInForce: 'Alle har godtatt. Avtalen gjelder',
  hired: 'Avgjort: jobbsøkeren blir ansatt',
  newAgreement: 'Avgjort: det lages en ny avtale',
  agreementStops: 'Avgjort: avtalen stopper',
  declined: 'Jobbsøkeren sa nei',
  withdrawn: 'Jobbsøkeren tok tilbake sitt ja',
  ended: 'Forslaget avsluttet',
};

/** The day something is about, where that is another than the one it was written down. */
const onDates: Partial<Record<Happening, (date: string) => string>> = {
  meetingArranged: (date) => `Møtet er ${date}.`,
  hired: (date) => `Bestemt ${date}.`,
  newAgreement: (date) => `Bestemt ${date}.`,
  agreementStops: (date) => `Bestemt ${date}.`,
};

export const proposals = {
  states,
  title: (code: string, company: string) => `${code} til ${company}`,
  eyebrow: 'Forslag',
  reason: (text: string) => `Grunn: ${text}`,
  person: 'Yrkesprofilen',
  need: 'Behovet',
  cardTitle: 'Dette får bedriften lese',
  cardTitleRead: 'Dette fikk bedriften lese',
  cardTitleUnread: 'Bedriften fikk ikke lese dette',
  edit: {
    lead: 'Første linje i presentasjonen',
    leadHint: 'Det viktigste for akkurat denne bedriften. Uten navn, helse og ytelser.',
    items: 'Hva skal fortelles?',
    itemsHint: 'Gå gjennom hvert punkt sammen med jobbsøkeren. Bare det som er merket av, vises.',
    itemsChosen: (chosen: number, all: number) =>
      `${chosen} av ${all} punkter er med. Jobbsøkeren bestemmer til slutt.`,
    reasons: (tell: string, notTell: string) => `For: ${tell} Mot: ${notTell}`,
    save: 'Lagre presentasjonen',
    revise: 'Endre presentasjonen',
    reviseHint: 'Endrer du noe, må jobbsøkeren spørres på nytt.',
  },
  needsUntold: {
    title: 'Noe jobbsøkeren trenger, står ikke i presentasjonen',
    text: (needs: readonly string[]) =>
      `Bedriften får ikke vite dette: ${needs.map((need) => `«${need}»`).join(', ')}.`,
    otherwise: 'Bli enig med jobbsøkeren om hvordan det ordnes på en annen måte.',
  },
  position: {
    title: 'Stillingen bedriften får lese',
    text: 'Jobbsøkeren sier ja til denne sammen med presentasjonen. Teksten hentes fra jobben du satte sammen.',
    toJob: 'Endre hva jobben gir og vokser til',
    changedTitle: 'Jobben sier noe annet nå',
    changedText: 'Hent den på nytt for å ta med endringen.',
    missing: 'Forslaget har ikke stillingen med ennå. Hent den fra jobben.',
    askAgain: 'Da må jobbsøkeren spørres på nytt.',
    isRead: 'Bedriften leser den jobbsøkeren sa ja til. Ta det nye med i avtalen.',
    said: 'Bedriften sier',
    saidOn: (date: string) => `Svar på oppgavene ${date}`,
    toSaid: 'Ta svarene med i jobben',
    compose: 'Hent stillingen på nytt',
    leftOutTitle: 'Dette er ikke tatt med',
    leftOutText: 'Teksten sier hvem jobbsøkeren er, eller har et ord som ikke skal til en bedrift.',
  },
  leftOut: {
    title: 'Presentasjonen nevner en oppgave som ikke blir med',
    text: (tasks: readonly string[]) =>
      `Jobbsøkerens nei er løst slik at dette ikke blir med i jobben: ${tasks.map((task) => `«${task}»`).join(', ')}.`,
    drafted: 'Skriv om første linje før du spør jobbsøkeren.',
    revise: 'Skriv om første linje under «Endre presentasjonen». Så spør du jobbsøkeren på nytt.',
    position: 'Står oppgaven i stillingen, henter du stillingen på nytt.',
    isRead:
      'Bedriften har fått lese det. Avtal med jobbsøkeren hva du sier, og si fra til bedriften.',
  },
  ask: {
    text: 'Jobbsøkeren får en personlig lenke på e-post og ser nøyaktig det du ser her. Uten e-post spør du i et møte.',
    send: 'Spør jobbsøkeren',
    unpaidTitle: 'Arbeid uten lønn må kunne føre til jobb',
    unpaidText:
      'Bedriften vil ha arbeidstrening først, og sier at det ikke kan bli fast jobb. Ring bedriften om lønn fra første dag eller en mulighet for jobb, og rett behovet. Avtalen stopper ellers.',
    unpaidLink: 'Rett behovet',
    unpaidException: 'Jeg vil be en administrator om unntak i avtalen',
    unpaidExceptionHint:
      'Da spør vi jobbsøkeren nå. Jobbsøkeren leser at det ikke blir jobb etterpå.',
  },
  inMeeting: {
    title: 'Svar gitt i et møte',
    text: 'Les presentasjonen sammen. Vitnet må være en annen enn deg.',
    witness: 'Navn på vitne',
    interpreterLegend: 'Tolk',
    interpreter: 'Tolk var med',
    yes: 'Samtykke gitt i møte',
    no: 'Nei takk i møte',
  },
  show: {
    title: 'Vis til bedriften',
    text: 'Samtykket gjelder akkurat denne presentasjonen til akkurat denne bedriften.',
    send: 'Vis til bedriften',
  },
  answer: {
    title: 'Spørsmål fra bedriften',
    label: 'Svaret ditt',
    hint: 'Svar bare om arbeidet. Jobbsøkeren leser svaret på sin egen side. Spør først når svaret sier noe om tider, dager eller annet som ikke står i presentasjonen.',
    disputed: (text: string) => `Et svar til en bedrift stemmer ikke. Svaret var: ${text}`,
    send: 'Send svaret',
    moreTitle: (count: number) =>
      count === 1 ? 'Ett spørsmål til venter' : `${count} spørsmål til venter`,
  },
  disputed: {
    title: 'Jobbsøkeren sier at et svar til bedriften ikke stemmer',
    question: (question: string) => `Bedriften spurte: «${question}»`,
    answer: (answer: string) => `Svaret var: «${answer}»`,
    text: 'Snakk sammen om hva som er riktig. Var svaret feil, retter du det under «Spørsmål og svar». Da får bedriften det nye.',
    settle: 'Vi har snakket om det',
  },
  meeting: {
    askTitle: 'Bedriften vil møtes',
    askText: 'Navnet sies først når jobbsøkeren har sagt ja til det. Det er et eget spørsmål.',
    ask: 'Be om ja til møte',
    waiting: 'Venter på om navnet kan sies.',
    declined:
      'Jobbsøkeren vil ikke at navnet sies. Ring bedriften og avtal veien videre uten navn.',
    named: 'Jobbsøkeren har sagt ja. Bedriften ser navnet nå.',
    namedByYou:
      'Jobbsøkeren har sagt ja. Ingen i bedriften kan logge inn, så det er du som sier navnet.',
    ways: 'Dette kan bedriften også få',
    wayNames: { phone: 'Telefonnummer', email: 'E-post' },
    yes: 'Ja til at navnet sies',
    no: 'Nei, ikke navnet',
    agreement: 'Lag avtale',
    openAgreement: 'Åpne avtalen',
  },
  end: {
    title: 'Avslutt forslaget',
    reason: 'Hvorfor?',
    reasons: endReasons,
    send: 'Avslutt',
  },
  messages: {
    title: 'Spørsmål og svar',
    authors: { employer: 'Bedriften', specialist: 'Du', jobseeker: 'Jobbsøkeren' },
    corrected: 'Rettet',
    correct: 'Rett svaret',
    correction: 'Det rette svaret',
    correctionHint:
      'Begge svarene blir stående, det nyeste merket «Rettet». Bedriften får e-post om det. Jobbsøkeren leser det også.',
    sendCorrection: 'Send rettelsen',
  },
  timeline: {
    title: 'Hva som har skjedd',
    done: 'Gjort',
    happenings,
    onDates,
  },
  refusals: {
    'not-now': 'Noe har endret seg siden du åpnet siden. Se over og prøv igjen.',
    'card-changed': 'Presentasjonen er endret siden du åpnet siden. Se over og prøv igjen.',
    'own-name':
      'Teksten sier hvem jobbsøkeren er. Ta bort navn, telefon og e-post: bedriften skal ikke få vite det ennå.',
    'sensitive-word':
      'Teksten har et ord som ikke skal til en bedrift. Skriv om arbeidet i stedet.',
    'no-consent': 'Det finnes ikke noe samtykke som gjelder for denne presentasjonen.',
    'unpaid-without-job':
      'Unntak: bedriften sier at arbeid uten lønn ikke kan føre til jobb. Rett behovet, eller kryss av for at du ber en administrator om unntak.',
    'guardian-missing':
      'Jobbsøkeren er under 18 år. Skriv først inn hvem som er foresatt, og hvilken dag foresatt sa ja. Det gjør du under navn og kontakt.',
    'requirements-open':
      'Jobbsøkeren har ikke svart på hele kravlista. Gå gjennom den sammen før bedriften får se forslaget.',
    'noes-unsolved':
      'Jobbsøkeren har svart nei på noe jobben krever. Skriv hvordan det løses før bedriften får se forslaget.',
    'solutions-unread':
      'Jobbsøkeren har ikke fått tid til å lese løsningen. Under «Dette må løses» står det hvor lenge forslaget venter, og hva du kan gjøre.',
    'task-left-out':
      'Presentasjonen nevner en oppgave som ikke blir med i jobben. Skriv om første linje, og spør jobbsøkeren på nytt.',
    'need-not-open': 'Behovet er ikke åpnet. Åpne det på siden til behovet først.',
    'need-closed':
      'Behovet er avsluttet. Spør bedriften om det skal åpnes igjen, eller avslutt forslaget.',
    'need-paused': 'Behovet er satt på vent. Vent til det går videre.',
    'company-not-partner':
      'Bedriften er ikke partner ennå. Gjør den til partner på siden til bedriften først.',
    'company-paused':
      'Samarbeidet med bedriften er satt på pause. Se hvorfor på siden til bedriften, og vent til det går videre.',
    'company-stopped':
      'Samarbeidet med bedriften er stoppet eller avsluttet. Vi foreslår ingen der. Avslutt forslaget.',
    'declined-by-her': 'Jobbsøkeren har sagt nei til denne bedriften.',
    'own-witness': 'Vitnet må være en annen enn deg.',
    'no-email': 'Jobbsøkeren har ingen e-postadresse hos oss. Spør i et møte.',
    'her-word-first': 'Jobbsøkeren ba om pausen. Fortsett når jobbsøkeren selv vil det.',
    'wrong-day': 'Velg en dag fra forslaget ble vist og til i dag.',
  },
  errors: {
    lead: 'Skriv én linje, høyst 400 tegn.',
    witness: 'Skriv navnet på vitnet, 2 til 120 tegn.',
    text: 'Skriv et svar, høyst 2000 tegn.',
    correction: 'Skriv det rette svaret, høyst 2000 tegn.',
    reason: 'Velg en grunn.',
    answer: 'Velg hva bedriften svarte.',
    saidBy: 'Skriv hvem i bedriften som svarte, 2 til 120 tegn.',
    saidOn: 'Velg dagen bedriften svarte.',
    how: 'Skriv hvordan jobbsøkerens nei løses, 2 til 400 tegn.',
    askedBy: 'Velg hvem som vil det.',
  },
};
