import { describe, expect, test } from 'vitest';
import type { MatchNeed, MatchProfile } from '~/app/domain/matching/input';
import type { CriterionName } from '~/app/domain/matching/match-types';
import { shortReasons } from '~/app/domain/matching/explanation/strongest-reasons';
import { tellReasons } from '~/app/domain/matching/explanation/tell-reasons';
import { aNeed, another, aProfile, aTask, matchOf } from './pair';

type Case = readonly [
  CriterionName,
  'low' | 'middle' | 'high',
  Partial<MatchNeed>,
  Partial<MatchProfile>,
  'for' | 'against',
  string,
];

const two = (hers: number, other: number) => [
  aTask({ hoursPerWeek: hers }),
  { ...another, hoursPerWeek: other },
];
const done = (task: string) => [{ task, abroad: false, months: 24 }];
const support = (mentor: boolean, contact: boolean, on: 'none' | 'on-site') => ({
  ...{ mentor, contact, support: on },
});
const learnt = (mentor: boolean, learnable: boolean) => ({
  ...{ mentor, support: 'none' as const, tasks: [aTask({ learnable })] },
});
const leads = (
  contract: 'yes' | 'later' | 'no',
  pay: 'wage' | 'unpaid',
  progression: boolean,
): Partial<MatchNeed> => ({ contract, pay, progression, tasks: [aTask({ progression })] });
const asked = (noise: 'loud' | 'quiet') => ({ tasks: [aTask({ demands: { noise } })] });
const wishes = (want: string) => ({
  conditions: [{ about: 'noise' as const, want, strength: 'wish' as const }],
});
const speaks = (level: 'B1', spoken: string) =>
  [
    { tasks: [aTask({ language: { level, reason: 'Sikkerhet' } })] },
    { language: { spoken } },
  ] satisfies [Partial<MatchNeed>, Partial<MatchProfile>];
const wishOf = (wish: string, interests: string[]) => ({ wish, interests });

/** What a criterion says and under which heading, as it is met little, in part and well. */
const cases: readonly Case[] = [
  ['wish', 'low', {}, wishOf('blomster', []), 'against', 'møtes bedre et annet sted'],
  ['wish', 'middle', {}, wishOf('brette sengetøy', []), 'for', 'Noe av ønsket «brette sengetøy» finnes her.'],
  ['wish', 'high', {}, wishOf('vaskeri', ['reise']), 'for', 'Ønsket «vaskeri» møtes godt her.'],
  ['tasks', 'low', { tasks: two(2, 20) }, { mastered: ['brette håndklær'], wanted: [] }, 'against', 'Avtal opplæring i det som er nytt: «Stryke duker».'],
  ['tasks', 'middle', { tasks: two(12, 10) }, { mastered: ['brette håndklær'], wanted: [] }, 'for', 'Kan eller ønsker: «Brette håndklær».'],
  ['tasks', 'high', {}, { mastered: ['brette håndklær'], wanted: ['brette håndklær'] }, 'for', 'Kan eller ønsker: «Brette håndklær».'],
  ['experience', 'low', { tasks: two(2, 20) }, { experience: done('brette håndklær') }, 'against', 'Avtal opplæringen i «Stryke duker».'],
  ['experience', 'middle', { tasks: two(14, 10) }, { experience: done('brette håndklær') }, 'for', 'Har gjort noe lignende før: «Brette håndklær».'],
  ['experience', 'high', {}, { experience: done('brette håndklær') }, 'for', 'Har gjort noe lignende før: «Brette håndklær».'],
  ['conditions', 'low', asked('loud'), wishes('quiet'), 'against', 'må avtales'],
  ['conditions', 'middle', { tasks: [aTask({ demands: { noise: 'quiet', standing: 'much' } })] }, { conditions: [...wishes('quiet').conditions, { about: 'standing', want: 'little', strength: 'wish' }] }, 'for', 'Noen av arbeidsforholdene passer. Resten kan avtales.'],
  ['conditions', 'high', asked('quiet'), wishes('quiet'), 'for', 'slik det fungerer best'],
  ['support', 'low', support(true, false, 'none'), {}, 'against', 'Avtal hvem som er fast kontaktperson og når vi kan komme på besøk.'],
  ['support', 'middle', support(true, true, 'none'), {}, 'for', 'Arbeidsplassen har en som følger opp i arbeidet og en fast kontaktperson.'],
  ['support', 'high', support(true, true, 'on-site'), {}, 'for', 'Vi kan være med på arbeidsplassen.'],
  ['learning', 'low', learnt(false, false), { learns: ['shown'] }, 'against', 'Avtal hvordan oppgavene læres bort.'],
  ['learning', 'middle', learnt(false, true), { learns: ['shown'] }, 'for', 'Noe av opplæringen'],
  ['learning', 'high', learnt(true, true), { learns: ['shown'] }, 'for', 'kan læres på en måte som passer'],
  ['prospects', 'low', leads('no', 'unpaid', false), {}, 'against', 'Finn ansettelse et annet sted.'],
  ['prospects', 'middle', leads('no', 'wage', true), {}, 'for', 'Her er det noe å vokse inn i.'],
  ['prospects', 'high', leads('yes', 'wage', true), {}, 'for', 'Det er mulighet for ansettelse.'],
  ['language', 'middle', {}, {}, 'for', 'Oppgavene stiller ingen krav til språk.'],
  ['language', 'high', ...speaks('B1', 'B1'), 'for', 'Språket er på plass.'],
  ['papers', 'high', {}, {}, 'for', 'Oppgavene krever ingen papirer.'],
  ['variety', 'middle', {}, {}, 'for', 'Én oppgave å bli god i.'],
  ['variety', 'high', { tasks: two(5, 5) }, {}, 'for', '2 ulike oppgaver.'],
  ['limits', 'low', {}, { ruledOut: [{ what: 'brette håndklær', when: 'not-now' as const }] }, 'against', 'vil vente med'],
  ['limits', 'high', {}, { ruledOut: [] }, 'for', 'Ingen av oppgavene'],
  ['hours', 'middle', { hoursPerWeek: { max: 10 }, tasks: [aTask({ times: [{ day: 'mon', from: '08:00', to: '18:00' }] })] }, { hoursPerWeek: { min: 20, max: 30 }, available: [{ day: 'mon', from: '08:00', to: '18:00' }] }, 'for', 'Tidene passer.'],
  ['travel', 'high', {}, { travel: { from: 'Moss', reaches: ['Moss'] } }, 'for', 'innen rekkevidde'],
]; // prettier-ignore

/** What only belongs where something speaks against. */
const toAgree = /Avtal|må avtales|Finn ansettelse|et annet sted|delvis|ikke gjort|Nye oppgaver/;

/** What only belongs where something speaks for. */
const met = /Har gjort|Kan eller ønsker|Arbeidsplassen har|passer\.$/;

describe('each heading and its line agree', () => {
  test.each(cases)('%s, met %s', (name, _how, need, profile, heading, words) => {
    const { pro, con } = shortReasons(matchOf(aNeed(need), aProfile(profile)));
    const [told, other] = heading === 'for' ? [pro, con] : [con, pro];
    const line = told.find((each) => each.name === name);
    expect(line?.why).toContain(words);
    expect(other.find((each) => each.name === name)).toBeUndefined();
    expect(line?.why).not.toMatch(heading === 'for' ? toAgree : met);
  });

  test.each(cases)('and no kind of reason is told twice: %s, met %s', (_name, _how, need, profile) => {
    const kinds = tellReasons(matchOf(aNeed(need), aProfile(profile))).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
}); // prettier-ignore

test('of whom too little is known a question is told first, and not that nothing is in the way', () => {
  const reasons = tellReasons(matchOf(aNeed(), aProfile({ wish: 'vaskeri' })));
  expect(reasons[0]?.kind).toBe('ask');
  expect(reasons.map(({ text }) => text).join(' ')).not.toMatch(/[Ss]pråk|papirer|ulike/);
});
