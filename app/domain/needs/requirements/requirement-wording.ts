import { ended, joinWithAnd } from '../../wording/in-a-sentence';
import type { DemandKey, Demands, MatchTask, Requirement } from '~/app/domain/matching/input';
import type { WorkplacePoint } from '../analysis/workplace-analysis';

/** Answers that ask nothing of anyone: there is nothing to tick. */
export const asksNothing: Readonly<Partial<Record<DemandKey, readonly unknown[]>>> = {
  liftingKg: [0],
  standing: ['little'],
  ladders: [false],
  fineMotor: [false],
  colour: [false],
  numbers: [false],
  reading: ['none'],
  hearing: [false],
  pace: ['calm'],
  customerContact: ['none'],
  setting: ['indoor'],
  noise: ['quiet'],
  itemVariety: ['few'],
};

const sentences: Readonly<Partial<Record<DemandKey, string | Readonly<Record<string, string>>>>> = {
  standing: { some: 'Stå og gå en del av tida.', much: 'Stå og gå nesten hele tida.' },
  ladders: 'Bruke stige.',
  fineMotor: 'Gjøre små ting med fingrene.',
  colour: 'Se forskjell på farger.',
  numbers: 'Lese og bruke tall.',
  reading: { some: 'Lese litt på jobben.', much: 'Lese mye på jobben.' },
  hearing: 'Høre beskjeder.',
  pace: { normal: 'Jobbe i vanlig tempo.', fast: 'Jobbe i høyt tempo.' },
  customerContact: { some: 'Møte noen kunder.', much: 'Møte mange kunder.' },
  company: {
    alone: 'Jobbe alene.',
    mixed: 'Jobbe litt alene og litt sammen med andre.',
    together: 'Jobbe sammen med andre.',
  },
  setting: { outdoor: 'Jobbe ute.' },
  noise: { normal: 'Jobbe der det er vanlig lyd.', loud: 'Jobbe der det er mye lyd.' },
  itemVariety: { many: 'Holde orden på mange ulike varer.' },
};

/** What a demand asks, in a sentence; null where it asks nothing. */
export function demandSentence<Key extends DemandKey>(
  about: Key,
  value: NonNullable<Demands[Key]>,
): string | null {
  if (asksNothing[about]?.includes(value)) return null;
  if (typeof value === 'number') return `Løfte opp til ${String(value).replace('.', ',')} kilo.`;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    const named = joinWithAnd(value);
    return about === 'foods' ? `Ta i ${named}.` : `Bruke ${named}.`;
  }
  const sentence = sentences[about];
  return typeof sentence === 'object' ? (sentence[String(value)] ?? null) : (sentence ?? null);
}

const levels: Readonly<Record<NonNullable<MatchTask['language']>['level'], string | null>> = {
  none: null,
  A1: 'noen ord norsk',
  A2: 'korte beskjeder på norsk',
  B1: 'vanlig norsk i samtaler',
  B2: 'norsk i lange samtaler og tekster',
  C1: 'vanskelig norsk, muntlig og skriftlig',
  C2: 'all norsk, muntlig og skriftlig',
};

/** The norwegian a task asks, with what it is needed for; null where it asks none. */
export function languageSentence({
  level,
  reason,
}: NonNullable<MatchTask['language']>): string | null {
  const words = levels[level];
  if (words === null) return null;
  return reason ? `Forstå ${words}. Det trengs til: ${ended(reason)}` : `Forstå ${words}.`;
}

const papers: Readonly<Record<Requirement['kind'], string>> = {
  licence: 'Ha',
  certificate: 'Ha kursbevis:',
  'police-certificate': 'Ha politiattest:',
  'entry-test': 'Bestå en prøve:',
  'hse-training': 'Ta opplæring i sikkerhet:',
};

/** A paper, a test or a training, and how soon it can be had. */
export function papersSentence({ kind, name, weeksToObtain }: Requirement): string {
  const weeks = weeksToObtain === 1 ? 'én uke' : `${weeksToObtain} uker`;
  const soon = weeksToObtain === undefined ? '' : ` Det kan skaffes på ${weeks}.`;
  // A paper called by its kind is named once: «Ha politiattest.»
  const isItsKind = papers[kind].toLowerCase().endsWith(` ${name.trim().toLowerCase()}:`);
  const opening = isItsKind ? papers[kind].replace(/:$/, '.') : `${papers[kind]} ${ended(name)}`;
  return `${opening}${soon}`;
}

const fixedNames: Readonly<Partial<Record<WorkplacePoint, string>>> = {
  characteristics: 'Slik er jobben',
  productivity: 'Så mye skal gjøres',
  quality: 'Så godt skal det gjøres',
  percentage: 'Så mye skal du jobbe',
  safety: 'Regler for sikkerhet',
  transport: 'Veien til jobben',
};

/** The points that ask something of the person when they cannot be changed. */
export const askingPoints = Object.keys(fixedNames) as WorkplacePoint[];

export function fixedSentence(point: WorkplacePoint, note: string): string {
  return `${fixedNames[point] ?? ''}: ${ended(note)}`;
}
