import type { FirstContact } from '~/app/domain/found-jobs/found-job';
import { hoursInWords } from '~/app/domain/wording/hours-in-words';
import type { DisclosureKind } from '~/app/domain/consent/disclosure-item';
import type { RequirementKind } from '~/app/domain/needs/requirements/requirement';
import type { TickAnswer } from '~/app/domain/needs/requirements/ticks';

const kinds: Record<DisclosureKind, string> = {
  task: 'Det du kan og vil',
  experience: 'Det du har gjort før',
  licence: 'Kurs og bevis',
  strength: 'Det du er god til',
  condition: 'Du jobber best når',
  'private-condition': 'Du jobber best når',
  hours: 'Når du kan',
  learning: 'Slik lærer du best',
};

/** The three answers in the words that fit what is asked. */
export const tickAnswers: Record<RequirementKind, Record<TickAnswer, string>> = {
  skill: { can: 'Kan', 'can-learn': 'Kan lære', no: 'Nei' },
  condition: { can: 'Ja', 'can-learn': 'Ja, med noe endret', no: 'Nei' },
  paper: { can: 'Har det', 'can-learn': 'Kan få det', no: 'Nei' },
};

/** The list as short ones, a task at a time, and how far it has come. */
export const ticksByTask = {
  workplace: 'Arbeidsplassen',
  theTask: 'Gjøre denne oppgaven.',
  answered: (count: number, of: number) => `${count} av ${of} er besvart`,
  leftTitle: 'Dette er igjen:',
  left: (group: string, count: number) => `${group} (${count})`,
  unanswered: 'Ikke svart ennå',
  seeAnswers: 'Se eller endre svarene',
};

const inNorwegian = (hours: number) => String(hours).replace('.', ',');

/** A question to her: what is asked, what is told, and how it goes on. */
export const proposal = {
  card: {
    title: (company: string) => `Kan vi fortelle ${company} om deg?`,
    lead: (company: string, place: string) =>
      `${company} i ${place} trenger hjelp. Du bestemmer. Nei er helt greit.`,
    tasksTitle: 'De trenger hjelp til dette',
    found: {
      title: 'Dette er jobben du fant selv',
      lead: 'Bedriften har ikke spurt oss. Du bestemmer. Nei er helt greit.',
      tasksTitle: 'Dette er arbeidet',
      first: {
        jobseeker: 'Du snakker med dem først.',
        together: 'Vi snakker med dem sammen.',
        specialist: 'Vi snakker med dem først.',
      } satisfies Record<FirstContact, string>,
      mayGuess: 'Kjenner noen der deg? Da kan de gjette at det er deg.',
    },
    toAnswer: 'Gå til ja eller nei',
    listFollows: 'Sier du ja, spør vi etterpå hva du kan.',
    seesTitle: 'Dette får bedriften se',
    youAreTheCandidate:
      'Kortet er skrevet til bedriften. «Kandidaten» er deg. «Dere» er bedriften. «Vi» er oss.',
    seesNotTitle: 'Dette får de ikke se nå',
    seesNot: [
      'Navnet ditt',
      'Telefon og e-post',
      'Hvor du bor',
      'Helsen din',
      'Alt annet du har fortalt oss',
    ],
    offerTitle: 'Om jobben',
    norwegianTitle: 'Norsk på jobben',
    hours: (min: number, max: number | null) =>
      max === null || max === min
        ? `Omtrent ${inNorwegian(min)} timer i uka.`
        : `${inNorwegian(min)} til ${inNorwegian(max)} timer i uka.`,
    hoursUnknown: 'Vi vet ikke timene ennå.',
    start: (date: string) => `Det kan begynne ${date}.`,
    pay: {
      wage: 'Du får lønn.',
      unpaid: 'Uten lønn i starten.',
      unknown: 'Vi vet ikke ennå om det er lønn.',
    },
    contract: {
      yes: 'Det kan bli jobb etterpå.',
      later: 'Det kan bli jobb senere.',
      no: 'Det blir ikke jobb der etterpå.',
    },
    readBy: (names: string, company: string) => `${names} hos ${company} får lese.`,
    until: (date: string) => `Et ja gjelder til ${date}.`,
    question: 'Er det greit?',
    yes: 'Ja, det er greit',
    yesHint: 'Bedriften får lese dette. Du kan si stopp når du vil.',
    no: 'Nei takk',
    noHint: 'Nei er helt greit. Alt annet blir som før.',
    change: 'Jeg vil endre noe',
    changeHint: 'Du kan ta bort noe. Du kan også skrive til oss.',
    takenAwayTitle: 'Du tok bort:',
    takenAwayText: 'Bedriften får ikke se dette. Les resten en gang til. Så svarer du.',
    unchangedTitle: 'Du endret ingenting',
    unchangedText: 'Teksten er som før. Er den grei, svarer du under.',
    changedTitle: 'Teksten er endret',
    changedText: 'Teksten ble ny mens du leste. Les den en gang til.',
    lateTitle: 'Svaret kom ikke med',
    lateText: 'Noe har skjedd i mellomtiden. Se hvordan det står nå.',
  },
  position: {
    title: 'Slik kan jobben bli',
    lead: 'Vi har satt sammen en jobb til deg. Bedriften får lese dette også.',
    sum: (count: number) => `Til sammen ${hoursInWords(count)} i uka.`,
    tasksTitle: 'Dette gjør du',
    hours: (count: number) => `${hoursInWords(count)} i uka`,
    othersTitle: 'Dette gjør andre',
    gainsTitle: 'Dette får de andre på jobben',
    freed: (count: number) => `De får ${hoursInWords(count)} mer i uka.`,
    growthTitle: 'Dette kan komme senere',
    stage: (week: number, count: number) =>
      `Etter ${week === 1 ? 'én uke' : `${week} uker`}: ${hoursInWords(count)} i uka`,
    growthText: 'Du bestemmer om du vil. Ingenting er avtalt ennå.',
    exact: 'Les det bedriften leser',
  },
  requirements: {
    title: 'Kan du dette?',
    lead: 'Dette trengs på jobben. Svar det som er sant for deg.',
    allAreFine: 'Alle svar er greie. Bedriften ser ikke svarene dine.',
    about: (tasks: string) => `Gjelder: ${tasks}`,
    answers: tickAnswers,
    earlier: (answer: string, date: string) => `Før svarte du «${answer}». Det var ${date}.`,
    isNew: 'Nytt',
    wish: 'Bare et ønske',
    ...ticksByTask,
    howMany: (count: number) =>
      count === 1 ? 'Det er ett spørsmål.' : `Det er ${count} spørsmål.`,
    inParts: 'Du kan ta noen nå og resten senere.',
    restLater: 'Du kan ta resten når du vil.',
    savedTitle: 'Vi har lagret svarene dine',
    nothingChosen: 'Velg minst ett svar før du lagrer.',
    afterYesTitle: 'Takk. Du har sagt ja',
    afterYesText: 'Svar på dette også. Du kan gjøre det sammen med oss.',
    pageLead: (company: string) => `Det er noe nytt på lista fra ${company}.`,
    waits: (company: string) => `Kan du dette hos ${company}?`,
    waitsText: 'Svar på lista. Så kan bedriften få lese.',
    answer: 'Svar på lista',
    save: 'Lagre svarene mine',
    doneTitle: 'Takk. Du har svart på alt',
    doneText: 'Du trenger ikke gjøre mer nå. Du kan endre svarene her.',
    noTitle: 'Du svarte nei på noe',
    noText: (specialist: string) =>
      `Ingenting er bestemt. ${specialist} ser svaret og snakker med deg.`,
    toProposal: 'Se hvordan det går',
    solutionsTitle: 'Slik løser vi det',
    solutionsText:
      'Her ser du hva vi gjør. Løsningen skal stå i avtalen. Der står det ikke at du sa nei.',
    saidChanged: (demand: string) => `Du kan dette med noe endret: «${demand}»`,
    changeLabel: 'Hva må endres? (Du kan la det stå tomt.)',
    saidNo: (demand: string) => `Du sa nei til «${demand}»`,
    solved: (how: string) => `Slik løser vi det: «${how}»`,
    leftOut: 'Oppgaven blir ikke med i jobben. Bedriften får vite det, men ikke hvorfor.',
    wrong: 'Det stemmer ikke',
    wrongSaid: (specialist: string) =>
      `Du har sagt at dette ikke stemmer. ${specialist} snakker med deg.`,
    seeTitle: 'Svarene dine om jobben',
    see: 'Se eller endre svarene',
  },
  said: {
    title: 'Spørsmål og svar om deg',
    text: 'Dette har bedriften spurt om. Her er også det vi svarte.',
    asked: (company: string) => `${company} skrev`,
    answered: (specialist: string) => `${specialist} svarte`,
    corrected: 'Rettet',
    wrong: 'Dette stemmer ikke',
    wrongSaid: (specialist: string) =>
      `Du har sagt at dette ikke stemmer. ${specialist} snakker med deg.`,
    wrongTalked: (specialist: string, date: string) =>
      `Du sa at dette ikke stemmer. ${specialist} snakket med deg om det ${date}.`,
  },
  status: {
    yesTitle: 'Takk. Du har sagt ja',
    yesText: 'Bedriften får lese når alt er klart. De får ikke navnet ditt.',
    onHoldTitle: 'Bedriften venter litt',
    onHoldUntil: (date: string) => `Bedriften venter til ${date}. De kan svare før det.`,
    onHold: 'De sier selv fra når de vil fortsette.',
    onHoldText: 'Du trenger ikke gjøre noe nå.',
    takeBackTitle: 'Angrer du?',
    takeBackText: (date: string) =>
      `Du kan ombestemme deg til ${date}. Da spør vi deg en gang til. Bedriften får ikke vite noe.`,
    takeBack: 'Jeg vil svare på nytt',
    noTitle: 'Takk for svaret. Du sa nei',
    noText: 'Bedriften fikk ikke vite noe. Vi leter videre sammen.',
    changingTitle: 'Vi endrer teksten',
    changingText: 'Så spør vi deg på nytt. Bedriften ser ikke noe nå.',
    youWrote: (note: string) => `Du skrev: «${note}»`,
    toAgreement: 'Les avtalen',
    namedText: 'Vi avtaler et møte. Vi ringer deg først.',
    toldTitle: 'Dette har de fått vite om deg',
    seesTitle: 'Dette kan bedriften lese',
    until: (date: string) => `Svaret ditt gjelder til ${date}.`,
    withdrawTitle: 'Har du ombestemt deg?',
    withdrawText: 'Du kan si nei når du vil. Du trenger ikke si hvorfor.',
    withdrawLink: 'Si nei likevel',
    withdrawnReceipt: (date: string) => `Det var ${date}. Dette er kvitteringen din.`,
    closedToCompany: 'Bedriften kan ikke lese om deg mer',
    agreementStays: 'Avtalen gjelder fortsatt. Vil du slutte, sier du det der.',
    agreementText: 'Avtalen er mellom dere. Den slutter ikke selv om du sier nei her.',
  },
  change: {
    title: 'Hva vil du endre?',
    lead: 'Ta bort haken på det du ikke vil fortelle. Så leser du på nytt.',
    kinds,
    whyTell: 'Fint å fortelle:',
    whyNotTell: 'Fint å vente:',
    noteLabel: 'Er det noe mer?',
    noteHint: 'Bare vi leser dette. Skriver du her, endrer vi teksten. Så spør vi deg på nytt.',
    send: 'Endre teksten',
    back: 'Gå tilbake uten å endre',
    tooLong: 'Teksten er for lang. Skriv kortere, eller ring oss.',
  },
  pause: {
    title: 'Trenger du en pause?',
    text: 'Da venter vi. Bedriften ser ikke noe så lenge. Du sier selv når vi fortsetter.',
    send: 'Ta pause',
    yours: 'Du har tatt pause',
    goOnText: 'Bedriften ser ikke noe nå. Du bestemmer når vi fortsetter.',
    goOn: 'Fortsett',
    ours: 'Vi har satt dette på pause',
    oursText: 'Lurer du på hvorfor? Ring oss.',
  },
  withdraw: {
    title: 'Vil du si nei likevel?',
    lead: (company: string) => `Da kan ikke ${company} lese om deg lenger.`,
    unread: 'Bedriften har ikke sett noe. De får ikke vite at du sier nei.',
    mayRegret: (date: string) => `Angrer du? Du kan ta det tilbake til ${date}.`,
    pageGone: 'Siden de leser på, blir borte med en gang.',
    letter: 'Bedriften får et brev: «Kandidaten har sagt nei likevel.» Vi sier ikke hvorfor.',
    mayNotRegret: (specialist: string) =>
      `Du kan ikke ta det tilbake her. Angrer du senere, ringer du ${specialist}.`,
    named: 'De vet navnet ditt. Det kan vi ikke ta tilbake.',
    underWay: 'Avtalen som er sendt, stopper også.',
    agreement: 'Avtalen gjelder til dere avslutter den.',
    confirm: 'Si nei nå',
    back: 'Gå tilbake',
  },
};
