import { join } from 'node:path';
import { systemClock } from '../server/clock';
import { openDemoInbox, type DemoInbox } from './demo-inbox';
import { startFakeResend, type FakeResend } from './fake-resend';

export interface DemoMail extends FakeResend {
  readonly inbox: DemoInbox;
}

/** Starts the provider and the inbox of the demo; the letters are kept in the demo's folder. */
export async function startDemoMail(folder: string): Promise<DemoMail> {
  const inbox = openDemoInbox(join(folder, 'inbox.jsonl'));
  return { inbox, ...(await startFakeResend(inbox, systemClock)) };
}
