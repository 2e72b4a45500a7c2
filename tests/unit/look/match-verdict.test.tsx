import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Lever, Match } from '~/app/domain/matching/match-types';
import { standingOf } from '~/app/domain/matching/standing';
import { nb } from '~/app/i18n/nb/index';
import type { MatchReading } from '~/app/usecases/matching/read-match';
import { MatchVerdict } from '~/app/views/match-verdict';
import { aNeed, aProfile, matchOf } from '../matching/pair';

const { nothingHelps } = nb.specialist.matchPanels;
const lever = (gain: number): Lever => ({ lever: 'aid', gain, why: 'Avtal hørselvern.' });

function said(match: Match): string {
  const view: MatchReading = {
    needId: match.need,
    needTitle: '',
    company: '',
    code: '',
    who: {},
    match,
    standing: standingOf(match),
    questions: { person: [], company: [] },
    criteria: [],
    week: { hours: { from: 8, to: 16 }, free: [], work: [], tasks: [] },
    available: undefined,
    sides: null,
    underUse: [],
    taskTitles: {},
  };
  return renderToStaticMarkup(<MatchVerdict view={view} />);
}

describe('the verdict on a match', () => {
  const open = matchOf(aNeed(), aProfile());
  const blocked = matchOf(aNeed(), aProfile({ declinedCompanies: ['vaskeriet'] }));

  it.each<readonly [string, Match, boolean]>([
    ['nothing helps, where no change is known', { ...open, levers: [] }, true],
    ['nothing helps, where every change costs', { ...open, levers: [lever(-5), lever(0)] }, true],
    ['no such thing beside a change that helps', { ...open, levers: [lever(5)] }, false],
    ['no such thing beside one that takes what fits', { ...open, levers: [{ ...lever(5), takesWhatFits: true }] }, false],
    ['no such thing of what is blocked', { ...blocked, levers: [] }, false],
    ['no such thing of what is blocked, beside changes', { ...blocked, levers: [lever(5)] }, false],
  ])('says %s', (what, match, isSaid) => {
    expect(match.status === 'blocked').toBe(what.includes('blocked'));
    expect(said(match).includes(nothingHelps)).toBe(isSaid);
  }); // prettier-ignore
});
