import type { RequestHandler } from 'express';

/** The largest form we take, in bytes. The longest field is 10,000 characters. */
const largestBody = 128 * 1024;

/** The pages that take a file, of 1 MB at most; a larger one up to this size is told so there. */
const filePage = /^\/(?:admin\/companies\/import|verify)(?:\.data)?$/;
const largestFileForm = 3 * 1024 * 1024;

/** No page of ours has read who asks yet: the browser's own way back still holds what was typed. */
const wayBack =
  'Gå tilbake i nettleseren. Kort ned teksten, eller velg en mindre fil, og send på nytt.';

const plainForm = /^application\/x-www-form-urlencoded(;|$)/i;
const formWithFile = /^multipart\/form-data(;|$)/i;

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
    const type = request.headers['content-type'] ?? '';
    const isWithFile = formWithFile.test(type) && filePage.test(request.path);
    if (length > (isWithFile ? largestFileForm : largestBody)) {
      return refuseWith(413, `Skjemaet er for stort. ${wayBack}`);
    }
    if (!isWithFile && !plainForm.test(type)) {
      return refuseWith(415, 'Bare vanlige skjemaer tas imot her.');
    }
    next();
  };
}
