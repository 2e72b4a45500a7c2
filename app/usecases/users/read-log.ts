import type { AuditAction } from '~/app/domain/audit/audit-event';
import type { Services } from '~/app/services';
import {
  lengthOfAudit,
  listAudit,
  verifyAudit,
  type AuditEntry,
  type AuditQuestion,
  type AuditVerdict,
} from '~/db/repositories/audit';
import { namesForLog } from '~/db/repositories/log-names';
import { listUsers } from '~/db/repositories/users';

const linesOnAPage = 50;
/** Up to here the whole chain is checked each time the log is opened; beyond it, when asked. */
const shortLog = 5_000;

/** Who or what an event names, by what it may be called here (`namesForLog`), else only by its kind. */
export interface Named {
  readonly kind: string;
  readonly name: string | undefined;
  /** `kind:id`, to ask for everything about it. */
  readonly ref: string;
  /** The end of the record's id: tells two records of a kind apart, and says nothing about them. */
  readonly number: string;
}

export interface LogLine {
  readonly seq: number;
  readonly at: string;
  readonly action: AuditAction;
  /** Her own word, said in a meeting and written down by the actor. */
  readonly isSaidInMeeting: boolean;
  /** A stop of the company took it with it. */
  readonly isByCompanyStop: boolean;
  /** Null once erased. */
  readonly actor: Named | null;
  readonly subject: Named | null;
}

export interface LogPage {
  readonly lines: readonly LogLine[];
  /** The last event on this page when there are older ones. */
  readonly olderThan: number | undefined;
  /** Undefined when the chain was not checked. */
  readonly verdict: AuditVerdict | undefined;
}

interface LogQuestion extends AuditQuestion {
  readonly isCheckAsked: boolean;
}

/** One page of what happened, newest first. Holds no facts of events and no jobseeker's name. */
export async function readLog(
  { store, config }: Services,
  { isCheckAsked, ...question }: LogQuestion,
): Promise<LogPage> {
  const entries = await listAudit(store.read, { ...question, limit: linesOnAPage + 1 });
  const shown = entries.slice(0, linesOnAPage);
  const named = shown.flatMap((entry) => [entry.actor, entry.subject]);
  const names = await namesForLog(store.read, named);
  const isShort = (await lengthOfAudit(store.read)) <= shortLog;
  return {
    lines: shown.map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      action: entry.action as AuditAction,
      isSaidInMeeting: factIn(entry, 'how') === 'meeting',
      isByCompanyStop: factIn(entry, 'reason') === 'company-stopped',
      actor: nameOf(entry.actor, names),
      subject: nameOf(entry.subject, names),
    })),
    olderThan: entries.length > linesOnAPage ? shown.at(-1)?.seq : undefined,
    verdict:
      isShort || isCheckAsked ? await verifyAudit(store.read, config.AUDIT_SECRET) : undefined,
  };
}

/** Everyone who may stand as the one who did it: those with an account, by name. */
export async function readLogActors({ store }: Services) {
  const users = await listUsers(store.read);
  return users.map(({ id, name }) => ({ ref: `user:${id}`, name }));
}

function factIn({ facts }: AuditEntry, name: string): unknown {
  const known: unknown = JSON.parse(facts ?? '{}');
  const isGroup = typeof known === 'object' && known !== null;
  return isGroup ? new Map(Object.entries(known)).get(name) : undefined;
}

function nameOf(ref: string | null, names: ReadonlyMap<string, string>): Named | null {
  if (ref === null) return null;
  const [kind = '', id = ''] = ref.split(':', 2);
  return { kind, name: names.get(ref), ref, number: id.slice(-5).toUpperCase() };
}
