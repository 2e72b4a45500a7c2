import { describe, expect, it } from 'vitest';
import { letterToken, readerOfLetter } from './letter-token';

const config = { AUTH_SECRET: 'a'.repeat(32) } as Parameters<typeof letterToken>[0]['config'];
const at = (day: number) => ({ config, clock: { now: () => new Date(Date.UTC(2026, 10, day)) } });

describe('the token of a letter', () => {
  const token = letterToken(at(1), 'kari');

  it('names its reader for two weeks, and nobody afterwards', () => {
    expect(readerOfLetter(at(14), token)).toBe('kari');
    expect(readerOfLetter(at(15), token)).toBeUndefined();
  });

  it('names nobody when it was changed, made with another secret, or is none', () => {
    const other = { ...at(1), config: { ...config, AUTH_SECRET: 'b'.repeat(32) } };
    const [, endsAt = '', seal = ''] = token.split('.');
    for (const wrong of [
      `hans.${endsAt}.${seal}`,
      `kari.${Number(endsAt) + 1}.${seal}`,
      `kari.${endsAt}.${'0'.repeat(64)}`,
      letterToken(other, 'kari'),
      'kari',
      '',
      null,
    ]) {
      expect(readerOfLetter(at(1), wrong)).toBeUndefined();
    }
  });
});
