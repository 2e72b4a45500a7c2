import {
  findDueMail,
  leaseMail,
  markMailUncertain,
  settleMail,
  type AfterAttempt,
  type OutboxMail,
} from '~/db/repositories/outbox';
import type { Database } from '~/db/store';
import { nowOf, type Services } from '../services';
import { record } from '../usecases/record';
import { afterAttempt, isTooLateToRepeat } from './after-attempt';
import { openLetter } from './open-letter';
import type { MailTransport } from './send-outcome';

/** Longer than any attempt takes; after it, whoever held the letter is taken for dead. */
const leaseMs = 60_000;

/**
 * What one step did: nothing was due; a letter came to an end; or the provider did not take it,
 * and it is wise to rest before the next.
 */
export type MailStep = 'idle' | 'done' | 'held-up';

/**
 * Takes the letter that has been due the longest, tries once to send it and writes what is
 * known. Whatever dies on the way: the row says so, and the same key is used again.
 */
export async function sendNextMail(
  services: Services,
  transport: MailTransport,
): Promise<MailStep> {
  const startedAt = nowOf(services);
  const due = await findDueMail(services.store.read, startedAt);
  if (!due) return 'idle';
  if (isTooLateToRepeat(due, services.clock.now())) {
    await giveUp(services, due);
    return 'done';
  }
  const until = new Date(Date.parse(startedAt) + leaseMs).toISOString();
  const leased = await services.store.transaction((tx) =>
    leaseMail(tx, due, { now: startedAt, until }),
  );
  if (!leased) return 'done';
  const after = await attempt(services, transport, leased, {
    startedAt,
    doubtBefore: due.doubtSinceAt,
  });
  await settle(services, leased, after);
  return after.state === 'queued' ? 'held-up' : 'done';
}

async function attempt(
  services: Services,
  transport: MailTransport,
  mail: OutboxMail,
  { startedAt, doubtBefore }: { startedAt: string; doubtBefore: string | null },
): Promise<AfterAttempt> {
  const letter = await openLetter(services, mail).catch(() => 'unreadable' as const);
  if (letter === undefined) {
    return { state: 'cancelled', doubtSinceAt: doubtBefore, lastError: 'letter_erased' };
  }
  if (letter === 'unreadable') {
    return { state: 'parked', doubtSinceAt: doubtBefore, lastError: 'letter_unreadable' };
  }
  const outcome = await transport.send(letter, mail.id);
  return afterAttempt(
    {
      attempts: mail.attempts,
      firstTriedAt: mail.firstTriedAt ?? startedAt,
      startedAt,
      doubtBefore,
    },
    outcome,
    services.clock.now(),
    fractionOf(services),
  );
}

async function settle(services: Services, mail: OutboxMail, after: AfterAttempt): Promise<void> {
  await services.store.transaction(async (tx) => {
    const isOurs = await settleMail(tx, mail, after);
    if (isOurs) await recordTrouble(tx, services, mail, after);
  });
  logStep(services, mail, after.state, after.lastError);
}

async function giveUp(services: Services, mail: OutboxMail): Promise<void> {
  await services.store.transaction(async (tx) => {
    const isOurs = await markMailUncertain(tx, mail);
    if (isOurs) await recordTrouble(tx, services, mail, { ...mail, state: 'uncertain' });
  });
  logStep(services, mail, 'uncertain', mail.lastError);
}

async function recordTrouble(
  tx: Database,
  services: Services,
  { id, kind, attempts }: OutboxMail,
  { state, lastError }: Pick<AfterAttempt, 'state' | 'lastError'>,
): Promise<void> {
  if (state !== 'parked' && state !== 'uncertain') return;
  await record(tx, services, {
    action: `mail.${state}`,
    actor: 'worker',
    subject: `mail:${id}`,
    facts: { kind, attempts, code: lastError ?? 'no_answer' },
  });
}

function logStep(services: Services, mail: OutboxMail, state: string, code: string | null): void {
  const { id: mailId, kind, attempts, requestId } = mail;
  services.log.info({ mailId, kind, attempts, requestId, state, code }, 'mail');
}

/** A random number from 0 up to 1. */
function fractionOf({ randomBytes }: Pick<Services, 'randomBytes'>): number {
  return Buffer.from(randomBytes(4)).readUInt32BE() / 2 ** 32;
}
