import type { StoredTask } from '../match-need';
import type { ConcreteDemand } from './concrete-demand';

interface VagueWording {
  /** Whole words or beginnings of words, in lower case. */
  readonly pattern: RegExp;
  /** What to ask, so that the demand can be seen. */
  readonly ask: string;
}

/** Common demands that say too little to be answered (I2 L7838–7839, L7919–7931). */
const vagueWordings: readonly VagueWording[] = [
  {
    pattern: /\b(?:god|bra|flytende|gode)[ \t]+norsk\p{L}*|\bbeherske\p{L}*[ \t]+norsk/iu,
    ask: 'Hva må forstås eller sies på norsk, til hvem, og hva skjer hvis det blir feil?',
  },
  {
    pattern: /\bselvstendig\p{L}*/iu,
    ask: 'Hva skal gjøres uten å spørre, og hva skal det spørres om?',
  },
  {
    pattern:
      /\brask[ \t]+nok\b|\b(?:rask|effektiv|kjapp)\p{L}{0,2}\b|\bhøyt[ \t]+(?:arbeids)?tempo/iu,
    ask: 'Hvor mye på hvor lang tid, og hvor lenge er det greit å bruke lenger tid?',
  },
  {
    pattern: /\binitiativ\p{L}*|\bse[ \t]+hva[ \t]+som[ \t]+må[ \t]+gjøres|\bpåpasselig\p{L}*/iu,
    ask: 'Hva er det første en skal gjøre når en oppgave er ferdig?',
  },
  {
    pattern: /\bfleksib\p{L}*|\bomstillingsdyktig\p{L}*/iu,
    ask: 'Hva kan bli annerledes, hvor ofte, og hvor lenge før blir det sagt?',
  },
  {
    pattern: /\bstresste\p{L}*|\btåler?[ \t]+stress|\bhektisk\p{L}*|\bbelastbar\p{L}*/iu,
    ask: 'Når på dagen er det travelt, hva skjer da, og hvem kan ta over?',
  },
  {
    pattern: /\b(?:service|utadvendt|blid|hyggelig)\p{L}*/iu,
    ask: 'Hva skal sies eller gjøres når en kunde kommer?',
  },
  {
    pattern: /\bstruktur(?:ert|sans)\p{L}*|\bordenssans|\bnøyaktig\p{L}*/iu,
    ask: 'Hvordan ser det ut når det er gjort riktig?',
  },
  {
    pattern: /\bstabil\p{L}*|\bpålitelig\p{L}*|\bansvarsbevisst\p{L}*/iu,
    ask: 'Hva skal til: møte når, og si fra til hvem?',
  },
  {
    pattern:
      /\b(?:lagspiller|samarbeidsevne|samarbeidsvillig|passe[ \t]+inn|god[ \t]+kjemi)\p{L}*/iu,
    ask: 'Hvem jobbes det sammen med, om hva?',
  },
];

/** Longest text that is looked through; more is no demand but a story. */
const longestRead = 2000;

/** A vague demand found in what a company has written, and what to ask about it. */
export interface VagueDemand {
  /** The words as they stand. */
  readonly wording: string;
  readonly taskId: string | null;
  readonly ask: string;
}

interface Posted {
  readonly contractRequires: string | null;
}

/**
 * Vague demands in the texts of a need and its tasks, those already made concrete left out. A
 * demand of norwegian without a reason is one of them.
 */
export function vagueDemandsIn(
  need: Posted,
  tasks: readonly StoredTask[],
  concrete: readonly ConcreteDemand[],
): VagueDemand[] {
  const found = [
    ...tasks.flatMap(({ id, title, details }) => {
      const texts = [title, details.text, details.language?.reason];
      return [
        ...texts.flatMap((text) => wordingsIn(text ?? '', id)),
        ...languageWithoutReason(id, details.language),
      ];
    }),
    ...wordingsIn(need.contractRequires ?? '', null),
  ];
  const isKnown = ({ wording, taskId }: VagueDemand) =>
    concrete.some(
      (one) => one.what !== '' && one.taskId === taskId && sameWords(one.wording, wording),
    );
  return found.filter(
    (demand, index) =>
      !isKnown(demand) &&
      found.findIndex(
        (one) => one.taskId === demand.taskId && sameWords(one.wording, demand.wording),
      ) === index,
  );
}

function wordingsIn(text: string, taskId: string | null): VagueDemand[] {
  const read = text.slice(0, longestRead);
  return vagueWordings.flatMap(({ pattern, ask }) => {
    const wording = pattern.exec(read)?.[0];
    return wording ? [{ wording, taskId, ask }] : [];
  });
}

function languageWithoutReason(
  taskId: string,
  language: StoredTask['details']['language'],
): VagueDemand[] {
  if (!language || language.level === 'none' || language.reason) return [];
  const ask = 'Hva i akkurat denne oppgaven trengs norsk til?';
  return [{ wording: languageWording(language), taskId, ask }];
}

/** What a demand for Norwegian is called, as found and as made concrete. */
export function languageWording({ level }: { readonly level: string }): string {
  return `Norsk ${level}`;
}

export function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
