import type { Services } from '../services';
import { cookieHeader, cookieNames } from './cookies';

/**
 * The cookies of her personal page: the link's token, which only her own pages see, and a mark
 * without it, by which the open pages show her the way back.
 */
export function ownPageCookies(services: Pick<Services, 'baseUrl'>, token: string): Headers {
  return inHeaders([
    cookieHeader(services, cookieNames.person, token),
    cookieHeader(services, cookieNames.ownPage, 'open'),
  ]);
}

/** Takes both away. */
export function endedOwnPageCookies(services: Pick<Services, 'baseUrl'>): Headers {
  return inHeaders([
    cookieHeader(services, cookieNames.person, '', 0),
    cookieHeader(services, cookieNames.ownPage, '', 0),
  ]);
}

function inHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}
