import { osloDateOf } from '../domain/calendar/oslo-date';
import type { Services } from '../services';
import { lapseAgreements } from '../usecases/agreements/lapse-agreements';
import { remindOfAgreements } from '../usecases/agreements/remind-of-agreements';
import { showQueuedCards } from '../usecases/proposals/show-queued-cards';
import { sendDueReminders } from '../usecases/proposals/send-due-reminders';

/** How often the day is looked at, in milliseconds. */
const pulse = 10 * 60_000;
/** Nobody is reminded before the working day begins: an hour on a wall in Oslo. */
const firstHour = 8;

const osloHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  hourCycle: 'h23',
});

export interface ReminderWorker {
  /** Begins nothing new and waits for the round under way. */
  stop(): Promise<void>;
}

/**
 * Gives up agreements that have lain too long, shows cards whose turn has come all day after eight, and sends what is due once. It keeps
 * nothing: what is due follows from dates, so a day it did not run is made up for on the next, and
 * a second process finds nothing left to send.
 */
export function startReminderWorker(services: Services): ReminderWorker {
  let lastRunOn = '';
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();

  async function lookAtTheDay(): Promise<void> {
    const now = services.clock.now();
    const today = osloDateOf(now);
    if (isStopped) return;
    const lapsed = await lapseAgreements(services);
    if (lapsed > 0) services.log.info({ lapsed }, 'agreements given up');
    if (Number(osloHour.format(now)) < firstHour) return;
    const shown = await showQueuedCards(services);
    if (shown > 0) services.log.info({ shown }, 'queued cards');
    if (today === lastRunOn) return;
    lastRunOn = today;
    const sent = (await sendDueReminders(services)) + (await remindOfAgreements(services));
    if (sent > 0) services.log.info({ sent }, 'reminders');
  }

  function beat(): void {
    underWay = underWay.then(lookAtTheDay).catch((error: unknown) => {
      lastRunOn = '';
      services.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'reminders');
    });
  }

  const timer = setInterval(beat, pulse).unref();
  beat();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
