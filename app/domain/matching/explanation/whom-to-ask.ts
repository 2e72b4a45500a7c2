import type { MatchNeed, MatchProfile } from '../input';
import type { Gap, RuleName } from '../match-types';

/** Who can answer an open question: she herself, or the company about the work. */
export type Asked = 'person' | 'company';

/** What is open between the two, by who can answer it, each question once. Her consent is left out. */
export function questionsByAsked(
  gaps: readonly Gap[],
  need: MatchNeed,
  profile: MatchProfile,
): Record<Asked, string[]> {
  const open = gaps.filter(({ kind, rule }) => kind === 'open-question' && rule !== 'consent');
  const asked = (who: Asked) => [
    ...new Set(open.filter((gap) => whomToAsk(gap, need, profile) === who).map(({ why }) => why)),
  ];
  return { person: asked('person'), company: asked('company') };
}

/** What she has not told is hers to answer; what she has told is met by what the company tells. */
export function whomToAsk(
  { rule, task }: Pick<Gap, 'rule' | 'task'>,
  need: MatchNeed,
  profile: MatchProfile,
): Asked {
  if (rule === undefined) return 'company';
  const times = need.tasks.find(({ id }) => id === task)?.times;
  const isHers: Record<RuleName, boolean> = {
    'own-no': true,
    consent: true,
    travel: true,
    season: false,
    // The company is asked first where neither has told.
    time:
      task === undefined
        ? profile.hoursPerWeek?.max === undefined
        : times !== undefined && profile.available === undefined,
    condition: profile.conditions === undefined,
    demand: profile.conditions === undefined,
    language: profile.language?.spoken === undefined,
    requirement: profile.licences === undefined,
    safety: profile.licences === undefined,
  };
  return isHers[rule] ? 'person' : 'company';
}
