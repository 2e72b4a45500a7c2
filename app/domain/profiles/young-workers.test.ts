import { expect, test } from 'vitest';
import { youngWorkerHints } from './young-workers';

const at = (from: string, to: string) => ({ available: [{ day: 'mon' as const, from, to }] });

test.each([
  [{}, []],
  [at('08:00', '15:00'), []],
  [at('06:00', '23:00'), []],
  [at('05:30', '09:00'), ['night']],
  [at('20:00', '23:30'), ['night']],
  [at('22:00', '06:00'), ['night']],
  [at('20:00', '24:00'), ['night']],
  [{ hoursPerWeek: { max: 40 } }, []],
  [{ hoursPerWeek: { max: 41 } }, ['week']],
])('%j of someone under 18 gives the hints %j', (times, hints) => {
  expect(youngWorkerHints(times)).toEqual(hints);
});
