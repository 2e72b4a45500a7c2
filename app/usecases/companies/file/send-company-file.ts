import type { AdministratorActor } from '~/app/auth/actor';
import type { FileWords } from '~/app/domain/companies/file/company-columns';
import type { FileFault } from '~/app/domain/companies/file/read-company-file';
import { nowOf, type Services } from '~/app/services';
import { dropCompanyImportsBefore, insertCompanyImport } from '~/db/repositories/company-imports';
import { planCompanyImport } from './plan-company-import';

type SentFile =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** A file nobody said yes to is kept this long, in milliseconds. */
const kept = 24 * 60 * 60_000;

/**
 * Keeps a file of companies until the administrator has looked over what it changes; nothing of it
 * is in the register yet. A file that cannot be read is not kept. `importId` was given out with the
 * form.
 */
export async function sendCompanyFile(
  services: Services,
  actor: AdministratorActor,
  { importId, content, words }: { importId: string; content: string; words: FileWords },
): Promise<SentFile> {
  const now = nowOf(services);
  const before = new Date(services.clock.now().getTime() - kept).toISOString();
  const plan = await planCompanyImport(services.store.read, content, { words, fill: {} });
  if (!plan.ok) return plan;
  await services.store.transaction(async (tx) => {
    await dropCompanyImportsBefore(tx, before);
    await insertCompanyImport(tx, {
      id: importId,
      userId: actor.userId,
      content,
      createdAt: now,
      confirmedAt: null,
      addedCount: null,
      changedCount: null,
    });
  });
  return { ok: true, value: importId };
}
