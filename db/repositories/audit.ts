import { and, asc, desc, eq, gt, gte, like, lt, lte, or } from 'drizzle-orm';
import { keyedHash, sha256 } from '~/app/crypto/hash';
import type { RandomBytes } from '~/app/crypto/key-ring';
import type { AuditEvent } from '~/app/domain/audit/audit-event';
import { auditDetails, auditEvents, auditHead } from '../schema/index';
import type { Database } from '../store';

/** The hash before the first row. */
const genesis = '0'.repeat(64);

export interface AuditSeal {
  /** Seals the head of the chain, so that a cut-off tail is seen. */
  readonly auditSecret: string;
  readonly randomBytes: RandomBytes;
}

type Row = typeof auditEvents.$inferSelect;
type Details = Omit<typeof auditDetails.$inferSelect, 'seq'>;

/** What a row promises about its details: a salted hash, provable and erasable. */
function commitmentTo({ salt, actor, subject, facts }: Details): string {
  return sha256(JSON.stringify([salt, actor, subject, facts]));
}

function hashOf(row: Omit<Row, 'hash'>): string {
  return sha256(JSON.stringify([row.seq, row.at, row.action, row.commitment, row.previousHash]));
}

function sealOf(secret: string, seq: number, hash: string): string {
  return keyedHash(secret, `audit-head:${seq}:${hash}`);
}

/**
 * Adds an event to the chain. Call it in the transaction of the change it tells of: the writer
 * is exclusive there, so the chain cannot fork.
 */
export async function appendAudit(tx: Database, seal: AuditSeal, event: AuditEvent, at: string) {
  const [head] = await tx.select().from(auditHead).where(eq(auditHead.id, 1));
  const seq = (head?.seq ?? 0) + 1;
  const details = {
    salt: Buffer.from(seal.randomBytes(16)).toString('hex'),
    actor: event.actor,
    subject: event.subject,
    facts: JSON.stringify(event.facts ?? {}),
  };
  const row = {
    seq,
    at,
    action: event.action,
    commitment: commitmentTo(details),
    previousHash: head?.hash ?? genesis,
  };
  const hash = hashOf(row);
  const newHead = { seq, hash, seal: sealOf(seal.auditSecret, seq, hash) };
  await tx.insert(auditEvents).values({ ...row, hash });
  await tx.insert(auditDetails).values({ seq, ...details });
  await tx
    .insert(auditHead)
    .values({ id: 1, ...newHead })
    .onConflictDoUpdate({ target: auditHead.id, set: newHead });
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  /** Null once erased. */
  readonly actor: string | null;
  readonly subject: string | null;
  readonly facts: string | null;
}

/** Which events are asked for: those that fit all that is given. */
export interface AuditQuestion {
  /** Events older than this one, by the time they tell. */
  readonly beforeSeq?: number | undefined;
  /** One record, as `kind:id`. */
  readonly subject?: string | undefined;
  /** Records of one kind. */
  readonly subjectKind?: string | undefined;
  /** One user as `user:id`, or a kind of actor: `person`, `party`, `operator`. */
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  /** Instants: from and with, until and without. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * The newest events first, `limit` of them. Newest is by the time an event tells, then by its
 * number: what is read in from elsewhere is written down later than it happened.
 */
export async function listAudit(
  db: Database,
  { limit, ...question }: AuditQuestion & { readonly limit: number },
): Promise<AuditEntry[]> {
  return db
    .select({
      seq: auditEvents.seq,
      at: auditEvents.at,
      action: auditEvents.action,
      actor: auditDetails.actor,
      subject: auditDetails.subject,
      facts: auditDetails.facts,
    })
    .from(auditEvents)
    .leftJoin(auditDetails, eq(auditDetails.seq, auditEvents.seq))
    .where(and(...(await conditionsOf(db, question))))
    .orderBy(desc(auditEvents.at), desc(auditEvents.seq))
    .limit(limit);
}

async function conditionsOf(db: Database, question: AuditQuestion) {
  const { beforeSeq, subject, subjectKind, actor, action, from, until } = question;
  return [
    beforeSeq === undefined ? undefined : await olderThan(db, beforeSeq),
    subject === undefined ? undefined : eq(auditDetails.subject, subject),
    subjectKind === undefined ? undefined : like(auditDetails.subject, `${subjectKind}:%`),
    actor === undefined
      ? undefined
      : or(eq(auditDetails.actor, actor), like(auditDetails.actor, `${actor}:%`)),
    action === undefined ? undefined : eq(auditEvents.action, action),
    from === undefined ? undefined : gte(auditEvents.at, from),
    until === undefined ? undefined : lt(auditEvents.at, until),
  ];
}

async function olderThan(db: Database, seq: number) {
  const [row] = await db
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .where(eq(auditEvents.seq, seq));
  if (!row) return lt(auditEvents.seq, seq);
  return or(lt(auditEvents.at, row.at), and(eq(auditEvents.at, row.at), lt(auditEvents.seq, seq)));
}

/** How many events the chain says it has. */
export async function lengthOfAudit(db: Database): Promise<number> {
  const [head] = await db.select().from(auditHead).where(eq(auditHead.id, 1));
  return head?.seq ?? 0;
}

/** Drops what is told of a subject; the chain keeps its commitments and still verifies. */
export async function eraseAuditDetails(tx: Database, subject: string) {
  await tx.delete(auditDetails).where(eq(auditDetails.subject, subject));
}

export type AuditVerdict =
  | { readonly ok: true; readonly rows: number; readonly erased: number }
  | { readonly ok: false; readonly seq: number; readonly fault: AuditFault };

export type AuditFault =
  | 'missing'
  | 'changed'
  | 'details-changed'
  | 'out-of-order'
  | 'tail-missing'
  | 'head-changed';

interface Walked {
  readonly seq: number;
  readonly hash: string;
  readonly erased: number;
}

/** Walks the whole chain and names the first row that is changed, deleted, swapped or inserted. */
export async function verifyAudit(db: Database, auditSecret: string): Promise<AuditVerdict> {
  const first = await walk(db, { seq: 0, hash: genesis, erased: 0 });
  if ('fault' in first) return first;
  const [head] = await db.select().from(auditHead).where(eq(auditHead.id, 1));
  if (!head) {
    if (first.seq === 0) return { ok: true, rows: 0, erased: 0 };
    return { ok: false, seq: first.seq, fault: 'head-changed' };
  }
  if (head.seal !== sealOf(auditSecret, head.seq, head.hash)) {
    return { ok: false, seq: head.seq, fault: 'head-changed' };
  }
  // What was written during the walk stands between where it ended and the head.
  const last = head.seq > first.seq ? await walk(db, first, head.seq) : first;
  if ('fault' in last) return last;
  if (head.seq > last.seq) return { ok: false, seq: last.seq + 1, fault: 'tail-missing' };
  if (head.hash !== last.hash) return { ok: false, seq: last.seq, fault: 'head-changed' };
  return { ok: true, rows: last.seq, erased: last.erased };
}

/** Walks on from a row, to the end or to `lastSeq`, by pages. */
async function walk(
  db: Database,
  from: Walked,
  lastSeq?: number,
): Promise<Walked | Extract<AuditVerdict, { ok: false }>> {
  const page = 5000;
  let previous = from;
  for (;;) {
    const rows = await db
      .select({ event: auditEvents, details: auditDetails })
      .from(auditEvents)
      .leftJoin(auditDetails, eq(auditDetails.seq, auditEvents.seq))
      .where(
        and(
          gt(auditEvents.seq, previous.seq),
          lastSeq === undefined ? undefined : lte(auditEvents.seq, lastSeq),
        ),
      )
      .orderBy(asc(auditEvents.seq))
      .limit(page);
    for (const { event, details } of rows) {
      const fault = faultIn(event, details, previous);
      if (fault) return { ok: false, seq: previous.seq + 1, fault };
      const erased = previous.erased + (details ? 0 : 1);
      previous = { seq: event.seq, hash: event.hash, erased };
    }
    if (rows.length < page) return previous;
  }
}

function faultIn(
  event: Row,
  details: typeof auditDetails.$inferSelect | null,
  previous: { seq: number; hash: string },
): AuditFault | undefined {
  if (event.seq !== previous.seq + 1) return 'missing';
  if (event.previousHash !== previous.hash) return 'out-of-order';
  if (event.hash !== hashOf(event)) return 'changed';
  if (details && event.commitment !== commitmentTo(details)) return 'details-changed';
  return undefined;
}
