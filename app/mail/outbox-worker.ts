import type { Services } from '../services';
import { sendNextMail } from './send-next-mail';
import type { MailTransport } from './send-outcome';

/** How often the outbox is looked through when nothing wakes the worker, in milliseconds. */
const pulse = 5_000;

export interface OutboxWorker {
  /** Takes no new letter and waits for the one under way. */
  stop(): Promise<void>;
}

/**
 * Empties the outbox, one letter at a time: after each commit, and every five seconds for what
 * has become due. When the provider holds a letter up, it rests until the next pulse.
 */
export function startOutboxWorker(services: Services, transport: MailTransport): OutboxWorker {
  let isStopped = false;
  let isResting = false;
  let isWoken = false;
  let underWay: Promise<void> | undefined;

  async function empty(): Promise<void> {
    while (isWoken && !isStopped && !isResting) {
      isWoken = false;
      const step = await sendNextMail(services, transport).catch((error: unknown) => {
        services.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'mail step');
        return 'held-up' as const;
      });
      if (step === 'done') isWoken = true;
      if (step === 'held-up') isResting = true;
    }
  }

  function wake(): void {
    isWoken = true;
    if (isStopped || isResting) return;
    underWay ??= empty().finally(() => {
      underWay = undefined;
      if (isWoken) wake();
    });
  }

  const timer = setInterval(() => {
    isResting = false;
    wake();
  }, pulse).unref();
  services.store.onCommit(wake);
  wake();

  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
