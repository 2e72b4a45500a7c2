import { randomUUID } from 'node:crypto';
import { pino, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** JSON lines on standard output. What is logged is chosen field by field, so no name slips in. */
export function createLogger(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Logs where something sealed does not open: table, column and record, never a word of it. */
export function logUnreadable(log: Logger): (place: string) => void {
  return (place) => log.error({ place }, 'something sealed cannot be opened');
}

/**
 * One line a request: id, method, path pattern, status, time. Addresses with secrets or ids are
 * cut to their first part, and neither query, cookies, address nor body is ever written.
 */
export function requestLogging(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : 'info',
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: firstPart(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: { type?: string; code?: string }) => ({ type: error.type, code: error.code }),
    },
  });
}

function firstPart(url: string): string {
  return `/${url.split(/[/?]/)[1] ?? ''}`;
}
