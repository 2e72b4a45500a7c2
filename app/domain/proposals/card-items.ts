import { formatWeekTimes, type WeekTime } from '~/app/domain/calendar/week-times';
import type { DisclosureItem, DisclosureKind } from '~/app/domain/consent/disclosure-item';
import { disclosureReasons } from '~/app/domain/consent/disclosure-wording';
import { quoteText } from '~/app/domain/matching/quote-text';
import { hasSensitiveWord } from '~/app/domain/privacy/sensitive-words';
import type { CardCondition, CardNeed, CardProfile } from './card-source';
import { amountBandOf } from '../profiles/amount-band';
import { amountWords } from '../profiles/facts-wording';
import { joinWithAnd } from '../wording/in-a-sentence';
import { hoursSentence, learningSentences } from './card-wording';
import { conditionClause } from './condition-clause';

const longestText = 120;
/** Foods and dress say something private: never proposed, only told if she asks for it. */
const privateConditions = ['foods', 'dress'];

/** Quotations of her own words that this need asks for; the card's first line is made of them. */
export type LeadingWords = {
  readonly mastered: readonly string[];
  readonly wanted: readonly string[];
};
export const noLeadingWords: LeadingWords = { mastered: [], wanted: [] };

/** Quotations of her own words for work near this need's tasks. */
export type NearWords = LeadingWords & { readonly experience: readonly string[] };
export const noNearWords: NearWords = { mastered: [], wanted: [], experience: [] };

interface WordsHere {
  readonly leading: LeadingWords;
  readonly near: NearWords;
}

/** Every fact of the matching layer that could stand on a card for this need, as items. */
export function cardItems(
  profile: CardProfile,
  need: CardNeed,
  { leading, near }: WordsHere,
): DisclosureItem[] {
  return [
    ...masteredItems(profile, leading.mastered, near.mastered),
    ...experienceItems(profile, near.experience),
    ...wantedItems(profile, leading.wanted, near.wanted),
    ...licenceItems(profile, need),
    ...textItems('strength', 'strengths', profile.strengths ?? [], { isSuggested: () => false }),
    ...conditionItems(profile.conditions ?? [], need),
    ...hoursItems(profile),
    ...learningItems(profile.learns ?? []),
  ];
}

/** What this need asks for comes first: more than a few of one kind are not proposed. */
function masteredItems(
  { mastered = [], experience = [] }: CardProfile,
  words: readonly string[],
  near: readonly string[],
): DisclosureItem[] {
  const isLeading = (text: string) => words.includes(quoteText(text));
  // What she has done is told once, with its length.
  const others = mastered.filter(
    (text) => !isLeading(text) && !experience.some(({ task }) => isSameText(task, text)),
  );
  return [
    ...leadingItems('mastered', mastered.filter(isLeading), 'mastered'),
    ...textItems('task', 'mastered', others, { isSuggested: isAmong(near, others) }),
  ];
}

function experienceItems(
  { experience = [], mastered = [] }: CardProfile,
  near: readonly string[],
): DisclosureItem[] {
  const told = experience
    .map(({ task, months }) => ({
      task,
      text: months === undefined ? task : `${task} (${amountWords[amountBandOf(months)]})`,
    }))
    .filter(({ text }) => !mastered.some((other) => isSameText(other, text)));
  return textItems(
    'experience',
    'experience',
    told.map(({ text }) => text),
    {
      isSuggested: isAmong(
        near,
        told.map(({ task }) => task),
      ),
    },
  );
}

function wantedItems(
  { mastered = [], wanted = [] }: CardProfile,
  words: readonly string[],
  near: readonly string[],
): DisclosureItem[] {
  const more = wanted.filter((text) => !mastered.some((other) => isSameText(other, text)));
  const isLeading = (text: string) => words.includes(quoteText(text));
  const others = more.filter((text) => !isLeading(text));
  const prefixed = (texts: readonly string[]) => texts.map((text) => `Vil gjerne: ${text}`);
  return [
    ...leadingItems('wanted', prefixed(more.filter(isLeading)), 'wanted'),
    ...textItems('task', 'wanted', prefixed(others), {
      topicOf: () => 'wanted',
      isSuggested: isAmong(near, others),
    }),
  ];
}

/**
 * Whether the words at a place are among the quotations: what is not near is hers to tell unasked.
 */
function isAmong(quotes: readonly string[], texts: readonly string[]) {
  return (index: number) => quotes.includes(quoteText(texts[index] ?? ''));
}

function leadingItems(
  source: string,
  texts: readonly string[],
  leads: NonNullable<DisclosureItem['leads']>,
): DisclosureItem[] {
  return textItems('task', `${source}-here`, texts, { topicOf: () => source }).map((each) => ({
    ...each,
    source,
    leads,
  }));
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Only licences this need asks for, in the words of the need. */
function licenceItems({ licences = [] }: CardProfile, need: CardNeed): DisclosureItem[] {
  const held = licences.map((licence) => licence.toLowerCase());
  const asked = need.tasks.flatMap((task) => (task.requires ?? []).map(({ name }) => name));
  const relevant = [...new Set(asked)].filter((name) => held.includes(name.toLowerCase()));
  return textItems('licence', 'licences', relevant);
}

/**
 * Needs before wishes. A need is proposed unless the tasks are known to ask nothing of it, a wish
 * where they say something about the same thing.
 */
function conditionItems(conditions: readonly CardCondition[], need: CardNeed): DisclosureItem[] {
  const needsFirst = [
    ...conditions.filter(({ strength }) => strength === 'need'),
    ...conditions.filter(({ strength }) => strength === 'wish'),
  ];
  return needsFirst.flatMap((condition, index) => {
    const clause = conditionClause(condition);
    if (clause === null) return [];
    const isPrivate = privateConditions.includes(condition.about);
    const isAsked = isAskedAbout(condition.about, need);
    const isNeeded =
      condition.strength === 'need' && isTouched(condition.about, need) && (isAsked || !isPrivate);
    return item({
      topic: condition.about,
      id: `conditions-${index}`,
      kind: isPrivate ? 'private-condition' : 'condition',
      source: 'conditions',
      text: withMeans(clause, condition.adaptableBy ?? []),
      isSuggested: !isPrivate && (condition.strength === 'need' ? isNeeded : isAsked),
      ...(isNeeded && { isNeeded }),
    });
  });
}

function isAskedAbout(about: string, need: CardNeed): boolean {
  return need.tasks.some(({ demands }) => demands !== undefined && Object.hasOwn(demands, about));
}

/** Some task asks something of it, or nobody has said what the task asks. */
function isTouched(about: string, need: CardNeed): boolean {
  return need.tasks.some(({ demands = {} }) => {
    const demand: unknown = new Map<string, unknown>(Object.entries(demands)).get(about);
    const asksNothing = demand === false || demand === 0 || demand === 'none';
    return !asksNothing && !(Array.isArray(demand) && demand.length === 0);
  });
}

function withMeans(clause: string, means: readonly string[]): string {
  const shown = means.filter(mayStandOnCard).slice(0, 2);
  return shown.length === 0 ? clause : `${clause}, eller med ${joinWithAnd(shown)}`;
}

function hoursItems({ hoursPerWeek = {}, available = [] }: CardProfile): DisclosureItem[] {
  const hours = hoursSentence(hoursPerWeek);
  return [
    ...(hours === null ? [] : textItems('hours', 'hoursPerWeek', [hours])),
    ...availableItems(available),
  ];
}

/** When she can work, day by day. */
export function availableItems(available: readonly WeekTime[]): DisclosureItem[] {
  return textItems('hours', 'available', formatWeekTimes(available), {
    topicOf: () => 'available',
  });
}

function learningItems(learns: readonly string[]): DisclosureItem[] {
  const known = learns.filter((way) => Object.hasOwn(learningSentences, way));
  return textItems(
    'learning',
    'learns',
    known.map((way) => learningSentences[way]!),
    { topicOf: (index) => known[index] },
  );
}

interface OfEach {
  readonly topicOf?: (index: number) => string | undefined;
  /** Proposed, where nothing else is said. */
  readonly isSuggested?: (index: number) => boolean;
}

function textItems(
  kind: DisclosureKind,
  source: string,
  texts: readonly string[],
  { topicOf = () => undefined, isSuggested = () => true }: OfEach = {},
): DisclosureItem[] {
  return texts.flatMap((text, index) =>
    mayStandOnCard(text)
      ? item({
          topic: topicOf(index),
          id: `${source}-${index}`,
          kind,
          source,
          text: capitalised(text),
          isSuggested: isSuggested(index),
        })
      : [],
  );
}

interface Fact extends Omit<DisclosureItem, 'whyTell' | 'whyNotTell'> {
  /** What it is about, where the kind alone says too little of why to tell it. */
  readonly topic: string | undefined;
}

function item({ topic, ...fact }: Fact): DisclosureItem[] {
  return [{ ...fact, ...disclosureReasons(fact.kind, topic) }];
}

function mayStandOnCard(text: string): boolean {
  return text.trim() !== '' && text.length <= longestText && !hasSensitiveWord(text);
}

function capitalised(text: string): string {
  const trimmed = text.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
