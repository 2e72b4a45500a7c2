import { expect, test } from 'vitest';
import { plainDateSchema } from './plain-date-schema';

test.each(['2026-11-22', '2099-12-31'])('%s may be typed', (date) => {
  expect(plainDateSchema.safeParse(date).success).toBe(true);
});

test.each(['1999-12-31', '2100-01-01', '2026-02-29', '22.11.2026', ''])('%s may not', (date) => {
  expect(plainDateSchema.safeParse(date).success).toBe(false);
});
