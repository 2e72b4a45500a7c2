import type { RequestHandler } from 'express';

/**
 * Refuses what names no page of ours: a host or a path that is no address, or a path like `//host`.
 * A demo that is opened by another name of this machine is led to the address its forms work at.
 * @param ownOrigin scheme, host and port of the public address.
 */
export function addressGuard(ownOrigin: string, { isDemo }: { isDemo: boolean }): RequestHandler {
  const { host: ownHost } = new URL(ownOrigin);
  return (request, response, next) => {
    const { originalUrl, headers, method } = request;
    const isOwnPath = /^\/(?!\/)/.test(originalUrl);
    if (!isOwnPath || !URL.canParse(`http://${headers.host}${originalUrl}`)) {
      return void response.status(400).type('text/plain').send('Adressen er ikke gyldig.');
    }
    const isByOtherName = /^localhost(:\d+)?$/.test(headers.host ?? '') && headers.host !== ownHost;
    if (isDemo && isByOtherName && method === 'GET') {
      return response.redirect(303, ownOrigin + originalUrl);
    }
    next();
  };
}
