import { createHash, randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock } from '../services';
import type { DemoInbox } from './demo-inbox';
import { tellOfLetter, type WebhookAccount } from './fake-resend-webhook';
import { refusals, type FalseAnswer, type Fault } from './fake-resend-faults';

const keyLifeMs = 24 * 3_600_000;

export interface FakeResend {
  readonly baseUrl: string;
  /** What goes wrong with the next requests, one each, the first first. */
  readonly faults: (Fault | undefined)[];
  /** Tells what becomes of each letter from here on, as an account with a webhook does. */
  tellAt(webhook: WebhookAccount): void;
  close(): Promise<void>;
}

/** An e-mail as the provider wants it: a name with an address, or an address. */
const address = z.string().regex(/^([^<>]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/);
const letterSchema = z.object({
  from: address,
  to: address.or(z.array(address).min(1).max(50)).transform((to) => [to].flat().join(', ')),
  subject: z.string().min(1),
  html: z.string().default(''),
  text: z.string().default(''),
  tags: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

/**
 * A stand-in for Resend on this machine: the same interface, the same promise about keys, and a
 * script of faults. Letters end in the inbox and nowhere else. For the demo and the tests only.
 */
export async function startFakeResend(inbox: DemoInbox, clock: Clock): Promise<FakeResend> {
  const faults: (Fault | undefined)[] = [];
  const keysUnderWay = new Set<string>();
  let webhook: WebhookAccount | undefined;

  /** Takes a letter as the provider does: a key it knows gives the letter it has. */
  function take(headers: IncomingHttpHeaders, body: string): FalseAnswer {
    const fault = faultInHeaders(headers);
    if (fault) return fault;
    const letter = letterSchema.safeParse(jsonOf(body));
    if (!letter.success) return refusal(422, 'validation_error');
    const key = headers['idempotency-key']?.toString() ?? null;
    const payloadHash = createHash('sha256').update(body).digest('hex');
    const now = clock.now();
    const known = inbox
      .mails()
      .find(
        (mail) =>
          mail.key === key &&
          key !== null &&
          now.getTime() - Date.parse(mail.receivedAt) < keyLifeMs,
      );
    if (known && known.payloadHash !== payloadHash) {
      return refusal(409, 'invalid_idempotent_request');
    }
    const id = known?.id ?? randomUUID();
    if (!known) {
      const receivedAt = now.toISOString();
      const { tags, ...content } = letter.data;
      inbox.receive({ ...content, id, key, payloadHash, receivedAt, openedAt: null });
      if (webhook) void tellOfLetter(webhook, { id, to: content.to, tags }, clock);
    }
    return { status: 200, body: JSON.stringify({ id }) };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.shift();
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === 'hang') return;
    if (fault && fault in refusals) {
      return answer(response, refusals[fault as keyof typeof refusals]);
    }
    if (request.url !== '/emails') return answer(response, refusal(404, 'not_found'));
    if (request.method !== 'POST') return answer(response, refusal(405, 'method_not_allowed'));
    const key = request.headers['idempotency-key']?.toString();
    if (key && keysUnderWay.has(key)) {
      return answer(response, refusal(409, 'concurrent_idempotent_requests'));
    }
    if (key) keysUnderWay.add(key);
    try {
      const body = await bodyOf(request);
      if (fault === 'slow') await sleep(200);
      finish(request, response, take(request.headers, body), fault);
    } finally {
      if (key) keysUnderWay.delete(key);
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    tellAt: (account) => void (webhook = account),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers after the letter is taken, in the way the fault says. */
function finish(
  request: IncomingMessage,
  response: ServerResponse,
  truth: FalseAnswer,
  fault: Fault | undefined,
): void {
  if (fault === 'take-then-drop') return void request.socket.destroy();
  if (fault === 'take-then-hang') return;
  if (fault === 'take-then-html') return answer(response, { ...refusals.html, status: 200 });
  if (fault === 'take-then-server-error') return answer(response, refusals['server-error']);
  if (fault === 'take-then-cut-off') {
    return answer(response, { ...truth, body: truth.body.slice(0, -3) });
  }
  answer(response, truth);
}

function answer(response: ServerResponse, { status, body, headers = {} }: FalseAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

function refusal(statusCode: number, name: string): FalseAnswer {
  return { status: statusCode, body: JSON.stringify({ statusCode, name, message: name }) };
}

function faultInHeaders(headers: IncomingHttpHeaders): FalseAnswer | undefined {
  if (!headers.authorization) return refusal(401, 'missing_api_key');
  if (!/^Bearer re_\w+$/.test(headers.authorization)) return refusal(403, 'invalid_api_key');
  const key = headers['idempotency-key']?.toString() ?? '-';
  return key.length < 1 || key.length > 256 ? refusal(400, 'invalid_idempotency_key') : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
