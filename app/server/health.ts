import type { RequestHandler } from 'express';
import { listAudit } from '~/db/repositories/audit';
import type { Services } from '../services';

/** `/healthz`: the process answers. */
export const health: RequestHandler = (_request, response) => {
  response.type('text/plain').send('ok');
};

/** `/readyz`: the database answers and we are not on the way out. */
export function readiness(services: Services, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    const isReady = !isStopping() && (await isReadable(services));
    response
      .status(isReady ? 200 : 503)
      .type('text/plain')
      .send(isReady ? 'ready' : 'not ready');
  };
}

async function isReadable(services: Services): Promise<boolean> {
  try {
    await listAudit(services.store.read, { limit: 1 });
    return true;
  } catch {
    return false;
  }
}
