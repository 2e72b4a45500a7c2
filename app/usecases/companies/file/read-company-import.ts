import type { AdministratorActor } from '~/app/auth/actor';
import { requiredColumns } from '~/app/domain/companies/file/company-columns';
import type { PlannedKind } from '~/app/domain/companies/file/plan-import';
import { linesOfPage } from '~/app/domain/page-of-list';
import type { Services } from '~/app/services';
import { findCompanyImport, progressOf } from '~/db/repositories/company-imports';
import { listSpecialists } from '~/db/repositories/users';
import { planCompanyImport, type ImportReading } from './plan-company-import';

/** The kinds in the order they are looked over. */
const kinds = ['faulty', 'changed', 'new', 'unchanged'] as const;

/** Which lines of a preview are asked for; what the address does not say is left out. */
export interface PreviewQuestion {
  readonly kind?: PlannedKind | undefined;
  /** From 1. */
  readonly page: number;
}

/** What a kept file would change, or what it has changed; undefined when it is not one's own. */
export async function readCompanyImport(
  { store }: Services,
  actor: AdministratorActor,
  importId: string,
  { question, ...reading }: ImportReading & { readonly question: PreviewQuestion },
) {
  const sent = await findCompanyImport(store.read, actor.userId, importId);
  if (!sent) return undefined;
  if (sent.content === null) {
    const counts = { added: sent.addedCount ?? 0, changed: sent.changedCount ?? 0 };
    return { isDone: true as const, ...counts };
  }
  const plan = await planCompanyImport(store.read, sent.content, reading);
  if (!plan.ok) throw new Error('a file that cannot be read is not kept');
  const linesOf = (kind: PlannedKind) => plan.rows.filter((row) => row.kind === kind);
  const countOf = (kind: PlannedKind) => linesOf(kind).length;
  const kind = question.kind ?? kinds.find((each) => countOf(each) > 0) ?? 'unchanged';
  const { sector, municipality } = reading.fill;
  const isMissing = plan.rows.some(
    (row) =>
      row.kind === 'faulty' &&
      row.faults.some(({ column, fault }) => fault === 'missing' && isFilled(column)),
  );
  const users = await listSpecialists(store.read);
  return {
    isDone: false as const,
    hash: plan.hash,
    unread: plan.unread,
    /** What is said of new companies that do not say it; undefined where all say it. */
    fill: isMissing || sector || municipality ? reading.fill : undefined,
    /** How much of it is in the register; null before the first yes. */
    progress: progressOf(sent),
    kind,
    counts: kinds.map((each) => ({ kind: each, count: countOf(each) })),
    added: countOf('new'),
    changed: countOf('changed'),
    ...linesOfPage(question.page, linesOf(kind)),
    specialists: Object.fromEntries(users.map(({ id, name }) => [id, name])),
  };
}

function isFilled(column: string | null): boolean {
  return column !== 'name' && requiredColumns.some((required) => required === column);
}

export type CompanyImportView = NonNullable<Awaited<ReturnType<typeof readCompanyImport>>>;
export type CompanyPreview = Extract<CompanyImportView, { isDone: false }>;
