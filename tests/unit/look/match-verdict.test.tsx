import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Lever, Match } from '~/app/domain/matching/match-types';
import { standingOf } from '~/app/domain/matching/standing';
import { nb } from '~/app/i18n/nb/index';
import type { MatchReading } from '~/app/usecases/matching/read-match';
import { MatchVerdict } from '~/app/views/match-verdict';
import { aNeed, aProfile, matchOf } from '../matching/pair';

const { helpsMost } = nb.specialist.matchPanels;
const least = nb.specialist.matches.lineKinds['least-change'];
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

  it.each<readonly [string, Match, readonly string[]]>([
    ['nothing of help where no change is known', { ...open, levers: [] }, []],
    ['nothing of help where every change costs', { ...open, levers: [lever(-5), lever(0)] }, []],
    ['what helps most', { ...open, levers: [lever(5)] }, [helpsMost]],
    ['that it is the least change where what takes out a task would help more', { ...open, levers: [lever(5), { ...lever(9), lever: 'strip', task: 't', takesWhatFits: true }] }, [least]],
  ])('says %s', (_what, match, headings) => {
    expect([helpsMost, least].filter((heading) => said(match).includes(heading))).toEqual(headings);
    expect(said(match)).not.toContain('Ingen enkel endring');
  }); // prettier-ignore
});
