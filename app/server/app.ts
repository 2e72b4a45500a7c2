import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import { projectRoot } from '~/db/project-root';
import type { Services } from '../services';
import { addressGuard } from './address-guard';
import { bodyLimits } from './body-limits';
import { securityHeaders } from './csp';
import { health, readiness } from './health';
import { lastResort } from './last-resort';
import { requestLogging } from './logging';
import { mailWebhook } from './mail-webhook';
import { originGuard } from './origin-guard';

const year = 31_536_000_000;

/** The web application: what stands before the routes, in the order it acts. */
export function createApp(
  services: Services,
  build: ServerBuild,
  { isStopping }: { isStopping: () => boolean },
): Express {
  const app = express();
  app.disable('x-powered-by');
  // One proxy: the address it saw. Trusting more would let a client write its own address.
  app.set('trust proxy', services.config.IS_PROXY_TRUSTED ? 1 : false);
  app.get('/healthz', health);
  app.get('/readyz', readiness(services, isStopping));
  app.use(requestLogging(services.log));
  app.use(securityHeaders());
  app.use((request, _response, next) => {
    if (!services.config.IS_PROXY_TRUSTED) delete request.headers['x-forwarded-host'];
    next();
  });
  app.use(addressGuard(services.baseUrl, { isDemo: services.config.MODE === 'demo' }));
  app.use(mailWebhook(services));
  app.use(compression());
  const client = join(projectRoot(), 'build', 'client');
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: year }));
  app.use(express.static(client, { maxAge: 3_600_000, index: false }));
  app.use(originGuard(services.baseUrl));
  app.use(bodyLimits());
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (request, response) => ({
        services: {
          ...services,
          log: services.log.child({ requestId: String(request.id) }),
          requestId: String(request.id),
        },
        nonce: String(response.locals.nonce),
        clientAddress: request.ip ?? '',
      }),
    }),
  );
  app.use(lastResort(services.log));
  return app;
}
