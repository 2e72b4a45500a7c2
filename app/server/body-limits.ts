import type { RequestHandler } from 'express';

/** The largest form we take, in bytes. The longest field is 10,000 characters. */
const largestBody = 128 * 1024;

/** Refuses bodies that are too large, of unknown length or not a form, before anything reads them. */
export function bodyLimits(): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const length = Number(request.headers['content-length'] ?? Number.NaN);
    const refuseWith = (status: number, text: string) =>
      void response.status(status).type('text/plain').send(text);
    if (Number.isNaN(length) && request.headers['transfer-encoding'] !== undefined) {
      return refuseWith(411, 'Lengden på skjemaet mangler.');
    }
    if (length > largestBody) return refuseWith(413, 'Skjemaet er for stort.');
    if (!/^application\/x-www-form-urlencoded(;|$)/i.test(request.headers['content-type'] ?? '')) {
      return refuseWith(415, 'Bare vanlige skjemaer tas imot her.');
    }
    next();
  };
}
