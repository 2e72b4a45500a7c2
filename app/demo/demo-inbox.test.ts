import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDemoInbox, type ReceivedMail } from './demo-inbox';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oppgavetorget-inbox-'));
  file = join(folder, 'inbox.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const mail = (id: string): ReceivedMail => ({
  id,
  from: 'torget@example.test',
  to: 'kari@example.test',
  subject: `Brev ${id}\n«æøå»`,
  html: '<p>Hei</p>',
  text: 'Hei',
  key: id,
  payloadHash: 'hash',
  receivedAt: '2026-11-23T08:00:00.000Z',
  openedAt: null,
});

const first = '2026-11-23T09:00:00.000Z';
const later = '2026-11-23T10:00:00.000Z';

describe('the inbox of the demo', () => {
  it('is the same after a restart', () => {
    const inbox = openDemoInbox(file);
    inbox.receive(mail('a'));
    inbox.receive(mail('b'));
    inbox.markOpened('a', first);
    expect(openDemoInbox(file).mails()).toEqual([mail('b'), { ...mail('a'), openedAt: first }]);
  });

  it('remembers the first time a letter was opened', () => {
    const inbox = openDemoInbox();
    inbox.receive(mail('a'));
    inbox.markOpened('a', first);
    inbox.markOpened('a', later);
    inbox.markOpened('nothing', later);
    expect(inbox.find('a')?.openedAt).toBe(first);
  });

  it('loses only the line that a sudden stop cut off, and takes letters after it', () => {
    openDemoInbox(file).receive(mail('a'));
    appendFileSync(file, '{"received":{"id":"b"');
    openDemoInbox(file).receive(mail('c'));
    expect(openDemoInbox(file).mails()).toEqual([mail('c'), mail('a')]);
  });
});
