import { describe, expect, test } from 'vitest';
import { forTasksSentence } from './card-wording';
import { leftOutInLead } from './left-out-in-lead';

describe('a task left out of the job', () => {
  test.each([
    [['Rydde lager'], ['Vaske gulv'], ['Rydde lager']],
    [[], ['Rydde lager', 'Vaske gulv'], []],
    [['Vaske'], ['Vaske brett'], ['Vaske']],
    [['Vaske brett'], ['Vaske'], ['Vaske brett']],
    [['HMS-runde (ukentlig)'], [], ['HMS-runde (ukentlig)']],
    [['å' + 'b'.repeat(99)], [], ['å' + 'b'.repeat(99)]],
  ])('%j beside %j is found in a line that names all of them', (leftOut, kept, found) => {
    expect(leftOutInLead(forTasksSentence([...leftOut, ...kept]), { leftOut, kept })).toEqual(
      found,
    );
  });

  test('is found in a line that names the first and counts the others', () => {
    const job = { leftOut: ['Rydde lager'], kept: ['Vaske gulv', 'Vaske brett'] };
    const lead = forTasksSentence([...job.kept, ...job.leftOut]);
    expect(lead).toBe('Vi foreslår en kandidat til dette: vaske gulv, og to oppgaver til.');
    expect(leftOutInLead(lead, job)).toEqual(['Rydde lager']);
  });

  test('is not found in a line that does not name it', () => {
    const job = { leftOut: ['Rydde lager'], kept: ['Vaske gulv'] };
    expect(
      leftOutInLead('Vi foreslår en kandidat til dette: vaske brett.', {
        ...{ leftOut: ['Vaske'], kept: ['Vaske brett'] },
      }),
    ).toEqual([]);
    expect(leftOutInLead('Kandidaten er vant til å vaske gulv på et lager.', job)).toEqual([]);
  });
});
