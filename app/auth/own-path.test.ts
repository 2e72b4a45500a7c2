import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path';

describe('where a sign-in may lead', () => {
  it.each([
    ['/', '/'],
    ['/company/needs/new', '/company/needs/new'],
    ['/needs?sort=age&page=2', '/needs?sort=age&page=2'],
    ['/a/../needs', '/needs'],
  ])('is an own path: %s', (wish, target) => {
    expect(ownPath(wish)).toBe(target);
  });

  it.each([
    null,
    '',
    'needs',
    '//evil.test',
    '///evil.test',
    '/\\evil.test',
    '/a\\..\\evil.test',
    '\\\\evil.test',
    '/..//evil.test',
    '/.//evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    'data:text/html,x',
    ' //evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    '/needs\r\nSet-Cookie: session=x',
    '/needs\u0000',
    '/needs ',
    '/\u2028evil',
    `/${'a'.repeat(300)}`,
  ])('is never elsewhere: %j', (wish) => {
    expect(ownPath(wish)).toBeUndefined();
  });
});
