import { mkdirSync } from 'node:fs';
import { damageIn, restoreFrom } from '~/db/backup';
import { verifyAudit } from '~/db/repositories/audit';
import { systemClock } from '../server/clock';
import { databaseFile } from '../server/open-services';
import { operatorConfig, withServices } from './operator';
import { OperatorError } from './operator-error';

/** `restore FILE`: puts a backup in the database's place and keeps what was there. */
export async function restore(backup: string): Promise<void> {
  const damage = damageIn(backup);
  if (damage !== undefined) throw new OperatorError(`${backup} cannot be restored: ${damage}`);
  const config = await operatorConfig();
  const stamp = systemClock.now().toISOString().replaceAll(/[:.]/g, '-');
  mkdirSync(config.DATA_FOLDER, { recursive: true });
  const kept = restoreFrom(backup, databaseFile(config), `before-restore-${stamp}`);
  await withServices(async ({ store }) => {
    const verdict = await verifyAudit(store.read, config.AUDIT_SECRET);
    console.log(`Restored ${backup}.${kept ? ` The old database is ${kept}.` : ''}`);
    console.log(
      verdict.ok
        ? `The log is whole: ${verdict.rows} events.`
        : 'WARNING: the log is not whole: run audit-verify.',
    );
  });
}
