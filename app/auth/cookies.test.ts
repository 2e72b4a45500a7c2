import { describe, expect, it } from 'vitest';
import { cookieHeader, cookieNames, readCookie } from './cookies';

const served = { baseUrl: 'https://torget.example.test' };

describe('a cookie', () => {
  it.each([
    [cookieNames.session, '/'],
    [cookieNames.person, '/me'],
    [cookieNames.ownPage, '/'],
    [cookieNames.party, '/accept'],
    [cookieNames.attempt, '/sign-in'],
  ] as const)('%s goes to its own pages only, over TLS, past scripts', (name, path) => {
    expect(cookieHeader(served, name, 'x')).toBe(
      `${name}=x; Path=${path}; HttpOnly; SameSite=Lax; Secure`,
    );
  });

  it('can be taken away, and needs no TLS where there is none', () => {
    const here = { baseUrl: 'http://127.0.0.1:4100' };
    expect(cookieHeader(here, cookieNames.session, '', 0)).toBe(
      'session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    );
  });

  it('is read by its whole name, and only as a token can be', () => {
    const read = (header: string) =>
      readCookie(new Request('http://x', { headers: { Cookie: header } }), 'session');
    expect(read('xsession=a; session=b')).toBe('b');
    expect(read('session=<b>; sessions=c')).toBeUndefined();
    expect(read(`session=${'a'.repeat(201)}`)).toBeUndefined();
  });
});
