import type { RequestHandler } from 'express';

/** Refuses what names no page of ours: a host or a path that is no address, or a path like `//host`. */
export function addressGuard(): RequestHandler {
  return (request, response, next) => {
    const { originalUrl, headers } = request;
    const isOwnPath = /^\/(?!\/)/.test(originalUrl);
    if (isOwnPath && URL.canParse(`http://${headers.host}${originalUrl}`)) return next();
    response.status(400).type('text/plain').send('Adressen er ikke gyldig.');
  };
}
