import { formatWeekTimes } from '~/app/domain/calendar/week-times';
import type { DisclosureItem, DisclosureKind } from '~/app/domain/consent/disclosure-item';
import { disclosureReasons } from '~/app/domain/consent/disclosure-wording';
import { quoteText } from '~/app/domain/matching/quote-text';
import { hasSensitiveWord } from '~/app/domain/privacy/sensitive-words';
import type { CardCondition, CardNeed, CardProfile } from './card-source';
import { experienceLength, hoursSentence, joinWithAnd, learningSentences } from './card-wording';
import { conditionClause } from './condition-clause';

const longestText = 120;
/** Foods and dress say something private: never proposed, only told if she asks for it. */
const privateConditions = ['foods', 'dress'];

/**
 * Every fact of the matching layer that could stand on a card for this need, as items.
 * `masteredWords` are the quotations of what she masters that this need asks for.
 */
export function cardItems(
  profile: CardProfile,
  need: CardNeed,
  masteredWords: readonly string[],
): DisclosureItem[] {
  return [
    ...masteredItems(profile, masteredWords),
    ...taskItems(profile),
    ...licenceItems(profile, need),
    ...textItems('strength', 'strengths', profile.strengths ?? []),
    ...conditionItems(profile.conditions ?? [], need),
    ...hoursItems(profile),
    ...learningItems(profile.learns ?? []),
  ];
}

/** What this need asks for comes first: more than a few of one kind are not proposed. */
function masteredItems({ mastered = [] }: CardProfile, words: readonly string[]): DisclosureItem[] {
  const isLeading = (text: string) => words.includes(quoteText(text));
  const others = mastered.filter((text) => !isLeading(text));
  return [
    ...textItems('task', 'mastered-here', mastered.filter(isLeading)).map((each) => ({
      ...each,
      source: 'mastered',
      isLeading: true,
    })),
    ...textItems('task', 'mastered', others),
  ];
}

function taskItems({ mastered = [], experience = [], wanted = [] }: CardProfile): DisclosureItem[] {
  const experienceTexts = experience.map(({ task, months }) =>
    months === undefined ? task : `${task} (${experienceLength(months)})`,
  );
  return [
    ...textItems('experience', 'experience', experienceTexts),
    ...textItems(
      'task',
      'wanted',
      wanted.filter((text) => !mastered.includes(text)).map((text) => `Vil gjerne: ${text}`),
    ),
  ];
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
    ...textItems('hours', 'available', formatWeekTimes(available)),
  ];
}

function learningItems(learns: readonly string[]): DisclosureItem[] {
  const known = learns.filter((way) => Object.hasOwn(learningSentences, way));
  return textItems(
    'learning',
    'learns',
    known.map((way) => learningSentences[way]!),
  );
}

function textItems(
  kind: DisclosureKind,
  source: string,
  texts: readonly string[],
): DisclosureItem[] {
  return texts.flatMap((text, index) =>
    mayStandOnCard(text)
      ? item({ id: `${source}-${index}`, kind, source, text: capitalised(text), isSuggested: true })
      : [],
  );
}

function item(fact: Omit<DisclosureItem, 'whyTell' | 'whyNotTell'>): DisclosureItem[] {
  return [{ ...fact, ...disclosureReasons[fact.kind] }];
}

function mayStandOnCard(text: string): boolean {
  return text.trim() !== '' && text.length <= longestText && !hasSensitiveWord(text);
}

function capitalised(text: string): string {
  const trimmed = text.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
