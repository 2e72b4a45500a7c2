import express, { Router } from 'express';
import { readWebhook } from '../mail/read-webhook';
import { takeInNews } from '../mail/take-in-news';
import type { Services } from '../services';

/** Larger than any message of the provider's, in bytes. */
const largest = 64 * 1024;

/**
 * Where the mail provider tells what became of letters. It stands outside the pages and their
 * guards: only the signature lets anything in. What cannot be written is answered with a fault, and
 * the provider tells it again.
 */
export function mailWebhook(services: Services): Router {
  const router = Router();
  const secret = services.config.RESEND_WEBHOOK_SECRET;
  if (secret === undefined) return router;
  router.post(
    '/webhooks/resend',
    express.raw({ type: () => true, limit: largest }),
    (request, response, next) => {
      const header = (name: string) => String(request.headers[name] ?? '').slice(0, 500);
      const read = readWebhook({
        payload: Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '',
        headers: {
          id: header('svix-id'),
          timestamp: header('svix-timestamp'),
          signature: header('svix-signature'),
        },
        secret,
      });
      if (read === 'forged') return void response.sendStatus(400);
      const { news } = read;
      const takenIn = news ? takeInNews(services, news) : Promise.resolve();
      takenIn.then(() => response.sendStatus(204), next);
    },
  );
  return router;
}
