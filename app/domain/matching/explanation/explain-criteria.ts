import type { BlockNote, ProfileBlock } from '../../profiles/matching-layer';
import { speaksForFrom } from '../criteria/fit';
import { suitsInPart } from '../criteria/hours';
import type { MatchNeed, MatchProfile } from '../input';
import type { Criterion, CriterionName, Match } from '../match-types';
import { isTold } from '../standing';
import { tellsConflict } from './tells-conflict';

/** How far the work and the person agree in one criterion, in steps that can be said. */
export const agreements = ['unknown', 'none', 'little', 'partly', 'well', 'fully'] as const;
export type Agreement = (typeof agreements)[number];

/** A criterion with how far it is met, and where what is known of her comes from. */
export interface ExplainedCriterion extends Criterion {
  readonly agreement: Agreement;
  /** The block of her profile it rests on; null where it only rests on the need. */
  readonly block: ProfileBlock | null;
  readonly note: BlockNote | undefined;
}

/** What in her profile each criterion rests on. */
const blockOf: Readonly<Record<CriterionName, ProfileBlock | null>> = {
  wish: 'wish',
  tasks: 'tasks',
  experience: 'experience',
  conditions: 'conditions',
  limits: 'ruledOut',
  hours: 'time',
  travel: 'travel',
  support: null,
  learning: 'learning',
  prospects: null,
  language: 'learning',
  papers: 'learning',
  variety: null,
};

interface Explaining {
  readonly need: MatchNeed;
  readonly profile: MatchProfile;
  readonly notes: Readonly<Partial<Record<ProfileBlock, BlockNote>>>;
}

/** Every criterion with what it rests on, in the order of the score. */
export function explainCriteria(
  { criteria, rules }: Pick<Match, 'criteria' | 'rules'>,
  { need, profile, notes }: Explaining,
): ExplainedCriterion[] {
  const relations = need.tasks.map((task) => ({ task }));
  const isPartly = suitsInPart({ relations, profile: { profile } });
  return criteria.map((criterion) => {
    const block = blockOf[criterion.name];
    return {
      ...criterion,
      agreement: agreementOf(criterion, rules, criterion.name === 'hours' && isPartly),
      block,
      note: block ? notes[block] : undefined,
    };
  });
}

/**
 * Only all of the points is «fully», only none of them «none»; for the hours also only where the
 * whole time the work may be done suits her. What tells of a conflict is met in part at most,
 * however little of the work it is about: the points are of all tasks together.
 */
export function agreementOf(
  criterion: Omit<Criterion, 'source'>,
  rules: Match['rules'],
  isWindowPartly = false,
): Agreement {
  const agreement = agreementOfPoints(criterion, isWindowPartly);
  const isMet = agreement === 'well' || agreement === 'fully';
  return isMet && tellsConflict(criterion, rules) ? 'partly' : agreement;
}

function agreementOfPoints(
  criterion: Omit<Criterion, 'source'>,
  isWindowPartly: boolean,
): Agreement {
  const { points, of } = criterion;
  if (!isTold(criterion) || of === 0) return 'unknown';
  if (points === 0) return 'none';
  if (points >= of) return isWindowPartly ? 'well' : 'fully';
  const share = points / of;
  return share < speaksForFrom ? 'little' : share < 0.65 ? 'partly' : 'well';
}
