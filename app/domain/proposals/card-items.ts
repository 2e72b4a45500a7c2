import { formatWeekTimes } from '~/app/domain/calendar/week-times';
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

/** Every fact of the matching layer that could stand on a card for this need, as items. */
export function cardItems(
  profile: CardProfile,
  need: CardNeed,
  leading: LeadingWords,
): DisclosureItem[] {
  return [
    ...masteredItems(profile, leading.mastered),
    ...experienceItems(profile),
    ...wantedItems(profile, leading.wanted),
    ...licenceItems(profile, need),
    ...textItems('strength', 'strengths', profile.strengths ?? []),
    ...conditionItems(profile.conditions ?? [], need),
    ...hoursItems(profile),
    ...learningItems(profile.learns ?? []),
  ];
}

/** What this need asks for comes first: more than a few of one kind are not proposed. */
function masteredItems(
  { mastered = [], experience = [] }: CardProfile,
  words: readonly string[],
): DisclosureItem[] {
  const isLeading = (text: string) => words.includes(quoteText(text));
  // What she has done is told once, with its length.
  const others = mastered.filter(
    (text) => !isLeading(text) && !experience.some(({ task }) => isSameText(task, text)),
  );
  return [
    ...leadingItems('mastered', mastered.filter(isLeading), 'mastered'),
    ...textItems('task', 'mastered', others),
  ];
}

function experienceItems({ experience = [], mastered = [] }: CardProfile): DisclosureItem[] {
  const texts = experience.map(({ task, months }) =>
    months === undefined ? task : `${task} (${amountWords[amountBandOf(months)]})`,
  );
  const isTold = (text: string) => mastered.some((told) => isSameText(told, text));
  return textItems(
    'experience',
    'experience',
    texts.filter((text) => !isTold(text)),
  );
}

function wantedItems(
  { mastered = [], wanted = [] }: CardProfile,
  words: readonly string[],
): DisclosureItem[] {
  const more = wanted.filter((text) => !mastered.some((other) => isSameText(other, text)));
  const isLeading = (text: string) => words.includes(quoteText(text));
  const prefixed = (texts: readonly string[]) => texts.map((text) => `Vil gjerne: ${text}`);
  return [
    ...leadingItems('wanted', prefixed(more.filter(isLeading)), 'wanted'),
    ...textItems(
      'task',
      'wanted',
      prefixed(more.filter((text) => !isLeading(text))),
      () => 'wanted',
    ),
  ];
}

function leadingItems(
  source: string,
  texts: readonly string[],
  leads: NonNullable<DisclosureItem['leads']>,
): DisclosureItem[] {
  return textItems('task', `${source}-here`, texts, () => source).map((each) => ({
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

/** Needs before wishes; proposed where the need's tasks say something about the same thing. */
function conditionItems(conditions: readonly CardCondition[], need: CardNeed): DisclosureItem[] {
  const needsFirst = [
    ...conditions.filter(({ strength }) => strength === 'need'),
    ...conditions.filter(({ strength }) => strength === 'wish'),
  ];
  return needsFirst.flatMap((condition, index) => {
    const clause = conditionClause(condition);
    if (clause === null) return [];
    const isPrivate = privateConditions.includes(condition.about);
    return item({
      topic: condition.about,
      id: `conditions-${index}`,
      kind: isPrivate ? 'private-condition' : 'condition',
      source: 'conditions',
      text: withMeans(clause, condition.adaptableBy ?? []),
      isSuggested: !isPrivate && isAskedAbout(condition.about, need),
    });
  });
}

function isAskedAbout(about: string, need: CardNeed): boolean {
  return need.tasks.some(({ demands }) => demands !== undefined && Object.hasOwn(demands, about));
}

function withMeans(clause: string, means: readonly string[]): string {
  const shown = means.filter(mayStandOnCard).slice(0, 2);
  return shown.length === 0 ? clause : `${clause}, eller med ${joinWithAnd(shown)}`;
}

function hoursItems({ hoursPerWeek = {}, available = [] }: CardProfile): DisclosureItem[] {
  const hours = hoursSentence(hoursPerWeek);
  return [
    ...(hours === null ? [] : textItems('hours', 'hoursPerWeek', [hours])),
    ...textItems('hours', 'available', formatWeekTimes(available), () => 'available'),
  ];
}

function learningItems(learns: readonly string[]): DisclosureItem[] {
  const known = learns.filter((way) => Object.hasOwn(learningSentences, way));
  return textItems(
    'learning',
    'learns',
    known.map((way) => learningSentences[way]!),
    (index) => known[index],
  );
}

function textItems(
  kind: DisclosureKind,
  source: string,
  texts: readonly string[],
  topicOf: (index: number) => string | undefined = () => undefined,
): DisclosureItem[] {
  return texts.flatMap((text, index) =>
    mayStandOnCard(text)
      ? item({
          topic: topicOf(index),
          id: `${source}-${index}`,
          kind,
          source,
          text: capitalised(text),
          isSuggested: true,
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
