import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, test } from 'vitest';
import { agreementTermsSchema } from '~/app/domain/agreements/agreement-terms';
import { colleaguesSentence, purposeSentences } from '~/app/domain/agreements/draft-terms-wording';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { optionalTermNames } from '~/app/domain/agreements/optional-terms';
import { gapsIn } from '~/app/domain/agreements/gaps/gaps-in';
import {
  soundEmployment,
  soundPaidTrial,
  soundTaste,
  soundTrial,
  soundWhole,
} from '~/app/domain/agreements/sound-terms.fixture';
import { termsFormSchema } from '~/app/domain/agreements/terms-form';
import { termsFromForm, withDatesOver } from '~/app/domain/agreements/terms-from-form';

function sent(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseWithZod(form, { schema: termsFormSchema });
}

describe('the form of an agreement', () => {
  test.each([
    ['an unpaid trial', soundTrial],
    ['a paid trial', soundPaidTrial],
    ['a job', soundEmployment],
    ['a taste', soundTaste],
    ['one that says all it can', soundWhole],
  ])('gives back what was put into it: %s', (_what, terms) => {
    const submission = sent(formOfTerms(terms));
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
    const { support, ...again } = termsFromForm(submission.value, terms);
    const { support: before, ...rest } = terms;
    expect(again).toEqual(rest);
    expect([support.level, support.reachUs]).toEqual([before.level, before.reachUs]);
  });

  test.each([
    ['startOn', '', 'startMissing'],
    ['startOn', '2026-02-30', 'date'],
    ['decisionOn', '1999-01-01', 'date'],
    ['hoursPerWeek', '61', 'hours'],
    ['hoursPerWeek', 'mange', 'hours'],
    ['times.mon', '8 eller 13', 'times'],
    ['weeks', '53', 'weeks'],
    ['insurance', 'x'.repeat(301), 'long'],
    ['training[0].on', '2026-02-30', 'date'],
    ['aids[0].leadWeeks', '2,5', 'leadWeeks'],
    ['papers[0].what', 'x'.repeat(201), 'long'],
  ])('names what it cannot read: %s "%s"', (field, value, code) => {
    const submission = sent({ ...formOfTerms(soundTrial), [field]: value });
    if (submission.status !== 'error') throw new Error('it was read');
    expect(submission.error?.[field]).toEqual([code]);
  });

  test.each([
    ['training[3].from', 'Nora Dahl', 'training[3].what'],
    ['aids[0].leadWeeks', '3', 'aids[0].what'],
    ['papers[1].on', '2026-11-27', 'papers[1].what'],
    ['hard[0].what', 'Ta en pause', 'hard[0].when'],
  ])('asks what a row is about: %s', (field, value, missing) => {
    const submission = sent({ ...formOfTerms(soundTrial), [field]: value });
    if (submission.status !== 'error') throw new Error('it was read');
    expect(submission.error).toEqual({ [missing]: ['what'] });
  });

  test('leaves out what nothing is said of, and takes out what is emptied', () => {
    const { startOn } = formOfTerms(soundWhole);
    const emptied = sent({ kind: 'trial', startOn: startOn ?? '', 'training[2].what': '  ' });
    if (emptied.status !== 'success') throw new Error(JSON.stringify(emptied.error));
    const terms = termsFromForm(emptied.value, soundWhole);
    expect(optionalTermNames.filter((name) => Object.hasOwn(terms, name))).toEqual([]);
    expect(agreementTermsSchema.parse(terms)).toEqual(terms);
  });

  test('hears from a day that the union was told, and from who books that there is one', () => {
    const fields = { 'union.on': '2026-11-20', 'interpreter.by': 'Ingrid Vik' };
    const submission = sent({ ...formOfTerms(soundTrial), ...fields });
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
    expect(termsFromForm(submission.value, soundTrial)).toMatchObject({
      union: { told: 'yes', on: '2026-11-20' },
      interpreter: { used: 'yes', by: 'Ingrid Vik' },
    });
  });

  test('reads clock times as people write them', () => {
    const submission = sent({ ...formOfTerms(soundTrial), 'times.fri': '8.30 - 12.00' });
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
    const friday = termsFromForm(submission.value, soundTrial).times.at(-1);
    expect(friday).toEqual({ day: 'fri', from: '08:30', to: '12:00' });
  });
});

test('dates laid out anew leave no gap in a trial of twelve weeks', () => {
  const terms = withDatesOver(soundTrial, '2026-11-30', 12);
  expect(terms.endOn).toBe('2027-02-21');
  expect(terms.support.periods.at(-2)?.toWeek).toBe(12);
  expect(gapsIn(terms, { today: '2026-11-22', earlierUnpaidTrials: 0 })).toEqual([]);
});

test('the standard purpose follows the kind, and what somebody wrote stays', () => {
  const written = formOfTerms(soundTrial);
  const purposeAs = (fields: Record<string, string>) => {
    const submission = sent({ ...written, ...fields });
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
    return termsFromForm(submission.value, soundTrial).purpose;
  };
  expect(purposeAs({})).toBe(purposeSentences.trial);
  expect(purposeAs({ 'pay.kind': 'wage' })).toBe(purposeSentences.paidTrial);
  const job = { kind: 'employment', 'pay.kind': 'wage' };
  expect(purposeAs(job)).toBe(purposeSentences.employment);
  expect(purposeAs({ ...job, purpose: 'Lære å steke boller.' })).toBe('Lære å steke boller.');
});

test.each([
  ['follows a renamed task where it is the draft’s own words', null, 'rydde kjølerommet'],
  ['stays as somebody wrote it', 'Alle vet det alt.', 'Alle vet det alt.'],
])('what colleagues are told %s', (_case, written, expected) => {
  const own = colleaguesSentence(soundTrial.tasks.map(({ title }) => title));
  const terms = { ...soundTrial, toldToColleagues: { text: written ?? own, by: 'Kari' } };
  const submission = sent({ ...formOfTerms(terms), 'tasks[0].title': 'Rydde kjølerommet' });
  if (submission.status !== 'success') throw new Error('the form was refused');
  expect(termsFromForm(submission.value, terms).toldToColleagues.text).toContain(expected);
});
