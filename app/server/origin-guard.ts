import type { RequestHandler } from 'express';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every unsafe request that does not come from our own pages. The framework's check
 * leaves out resource routes and lets a missing Origin pass, so this stands before it.
 * @param ownOrigin scheme, host and port of the public address.
 */
export function originGuard(ownOrigin: string): RequestHandler {
  return (request, response, next) => {
    if (safeMethods.has(request.method)) return next();
    const origin = request.headers.origin;
    const site = request.headers['sec-fetch-site'];
    const isOwnOrigin = origin === undefined ? site === 'same-origin' : origin === ownOrigin;
    const isOwnSite = site === undefined || site === 'same-origin';
    if (isOwnOrigin && isOwnSite) return next();
    response.status(403).type('text/plain').send('Forespørselen kom ikke fra Oppgavetorget.');
  };
}
