import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { framesOf } from './frames-of';

/**
 * Answers what failed before or after the pages, in place of the framework's own page and of its
 * words on standard error: those could hold what somebody typed.
 */
export function lastResort(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) {
      log.error({ requestId: String(request.id), frames: framesOf(error) }, 'bug');
    }
    if (response.headersSent) return next(error);
    const text = status < 500 ? 'Forespørselen er ikke gyldig.' : 'Noe gikk galt hos oss.';
    response.status(status).type('text/plain').send(text);
  };
}

/** The client's fault when the framework says so, else ours. */
function statusOf(error: unknown): number {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
