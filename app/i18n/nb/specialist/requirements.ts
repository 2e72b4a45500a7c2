import { formatDate } from '~/app/domain/calendar/format-date';
import type { BeforeShowing } from '~/app/domain/proposals/before-showing';
import { joinWithAnd } from '~/app/domain/wording/in-a-sentence';
import type { RequirementSource } from '~/app/domain/needs/requirements/requirement';
import type { TickGap } from '~/app/domain/needs/requirements/ticks';
import { ticksByTask, tickAnswers } from '../jobseeker/proposal';

const gaps: Record<TickGap, string> = {
  trainable: 'Kan læres',
  adaptable: 'Går hvis noe endres',
  obtainable: 'Kan skaffes',
  'to-solve': 'Må løses på en annen måte',
};

const sources: Record<RequirementSource, string> = {
  task: 'Oppgave',
  demand: 'Oppgavene krever det',
  language: 'Språk',
  papers: 'Papirer',
  time: 'Tid',
  hours: 'Timer',
  fixed: 'Kan ikke endres',
  concrete: 'Gjort konkret',
  added: 'Lagt til',
};

/** What the work asks in plain words, and a person's own answers to it. */
export const requirements = {
  title: 'Kravlista',
  lead: 'Det jobben krever, i klare ord. Jobbsøkeren svarer på hvert punkt før bedriften får se forslaget.',
  open: (count: number) => `Kravlista (${count} ${count === 1 ? 'punkt' : 'punkter'})`,
  source: 'Kommer fra',
  sources,
  wish: 'Ønske',
  edit: 'Endre',
  editAbout: (text: string) => `«${text}»`,
  reword: 'Skriv punktet med andre ord',
  rewordHint: 'Korte setninger. Skriv om arbeidet, ikke om noen person.',
  saveWords: 'Lagre ordene',
  reason: 'Hvorfor skal det bort?',
  drop: 'Ta bort',
  droppedTitle: 'Tatt bort',
  dropped: (reason: string) => `Grunn: ${reason}`,
  restore: 'Ta med igjen',
  addTitle: 'Legg til et punkt',
  add: 'Legg til',
  addLabel: 'Hva krever jobben mer?',
  original: (text: string) => `Laget av behovet: «${text}»`,
  anew: 'Endrer du noe, må de som har svart, svare på det nye.',
  refusals: {
    gone: 'Punktet er ikke i lista lenger. Se over lista og prøv igjen.',
    'too-many': 'Lista har ikke plass til flere endringer. Ta bort noe først.',
  },
  errors: {
    text: 'Skriv punktet, 2 til 300 tegn.',
    reason: 'Skriv en grunn, 2 til 300 tegn.',
  },
  answers: tickAnswers,
  about: (tasks: string) => `Gjelder: ${tasks}`,
  ticks: {
    title: (code: string) => `Kravlista med ${code}`,
    lead: 'Les hvert punkt høyt. Svaret er jobbsøkerens eget.',
    isNew: 'Nytt',
    ...ticksByTask,
    earlier: (answer: string, date: string) => `Svarte «${answer}» ${date}`,
    save: 'Lagre svarene',
    changeLabel: 'Hva må endres? (Kan stå tomt.)',
    print: 'Skriv ut som ark',
    back: 'Til forslaget',
    toMatch: 'Til matchen',
    private: 'Svarene går aldri til bedriften.',
  },
  /** What a proposal she has said yes to waits for. */
  beforeShowing: (before: BeforeShowing) => {
    const { openCount, unsolvedCount, leftOutOnCard, solutionsToRead } = before;
    if (openCount > 0) return `Kravlista mangler ${openCount} svar.`;
    if (unsolvedCount === 0 && leftOutOnCard.length > 0) {
      return 'Presentasjonen nevner en oppgave som ikke blir med. Endre den, og spør på nytt.';
    }
    if (unsolvedCount === 0 && solutionsToRead) {
      return solutionsToRead.until
        ? `Jobbsøkeren leser løsningen. Forslaget kan vises fra ${formatDate(solutionsToRead.until)}, eller når jobbsøkeren sier at den er grei.`
        : 'Ring jobbsøkeren om løsningen. Så kan forslaget vises.';
    }
    if (unsolvedCount === 0) return 'Jobbsøkeren har sagt ja. Vis forslaget til bedriften.';
    return `Skriv en løsning på ${unsolvedCount} ${unsolvedCount === 1 ? 'punkt' : 'punkter'}.`;
  },
  solve: {
    title: 'Dette må løses',
    missing: (count: number) =>
      count === 1
        ? '1 svar mangler en løsning. Forslaget kan ikke vises til bedriften før du har skrevet den.'
        : `${count} svar mangler en løsning. Forslaget kan ikke vises til bedriften før du har skrevet dem.`,
    field: 'Hvordan det løses',
    questions: {
      'to-solve': 'Jobbsøkeren svarte nei. Hvordan løses det?',
      adaptable: 'Jobbsøkeren kan dette med noe endret. Hva endres?',
    },
    herWords: (change: string) => `Jobbsøkeren skrev: «${change}»`,
    noWords: 'Jobbsøkeren har ikke skrevet hva. Spør, og skriv det her.',
    leaveOut: (count: number) =>
      count > 1 ? 'Oppgavene blir ikke med i jobben' : 'Oppgaven blir ikke med i jobben',
    settledByTask: (tasks: readonly string[]) =>
      `Løst: ${joinWithAnd(tasks.map((task) => `«${task}»`))} blir ikke med i jobben.`,
    leaveOutHint: 'Da kommer den heller ikke med i utkastet til avtale.',
    save: 'Lagre løsningene',
    hers: 'Jobbsøkeren leser løsningen nå. Bedriften leser den i avtalen. Skriv hva dere gjør, ikke hvorfor.',
    unread: {
      title: 'Jobbsøkeren skal få lese løsningen først',
      until: (date: string) =>
        `Løsningen er skrevet etter at jobbsøkeren sa ja. Jobbsøkeren har fått brev, og har to hele virkedager på seg. Forslaget kan vises fra ${date}.`,
      noLetter:
        'Løsningen er skrevet etter at jobbsøkeren sa ja. Jobbsøkeren har ingen e-post hos oss, så ingen har sagt fra.',
      remedy:
        'Haster det, ringer du jobbsøkeren og leser opp løsningen. Sier jobbsøkeren at den er grei, skriver du det ned her. Er den ikke det, skriver du den på nytt.',
      agreed: 'Jeg har snakket med jobbsøkeren om løsningen, og den er grei',
    },
    isDisputed: (how: string | null) =>
      how === null
        ? 'Jobbsøkeren sier at det ikke stemmer at dette er tatt ut. Snakk sammen, og svar på nytt.'
        : `Jobbsøkeren sier at dette ikke stemmer: «${how}» Snakk sammen, og skriv det på nytt.`,
    disputed: (demand: string, how: string | null) =>
      how === null
        ? `Løsningen på et svar stemmer ikke. Jobben krever: ${demand} Løsning: Oppgaven er tatt ut.`
        : `Løsningen på et svar stemmer ikke. Jobben krever: ${demand} Løsning: ${how}`,
  },
  sheet: {
    title: 'Kan jeg denne jobben?',
    lead: (need: string, company: string) => `${need}, ${company}`,
    how: 'Les ett punkt om gangen. Sett kryss. Du bestemmer selv hva du svarer.',
    item: 'Jobben krever',
    answers: 'Svaret mitt',
    private: 'Arket er bare for deg og din faste kontakt. Bedriften får det ikke.',
    box: 'Sett kryss her',
  },
  proposal: {
    title: 'Kravlista',
    openText: (count: number) =>
      count === 1
        ? 'Jobbsøkeren har ikke svart på 1 punkt. Forslaget kan ikke vises til bedriften før alle er besvart.'
        : `Jobbsøkeren har ikke svart på ${count} punkter. Forslaget kan ikke vises til bedriften før alle er besvart.`,
    openHint: 'Gå gjennom lista sammen, eller be om svar på lenka.',
    together: 'Gå gjennom kravlista sammen',
    allDone: 'Jobbsøkeren har svart på alle punktene.',
    gaps,
    noGaps: 'Jobbsøkeren kan alt.',
    onlyHere: 'Dette går aldri til bedriften.',
  },
};
