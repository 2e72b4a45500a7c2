import { verifyAudit } from '~/db/repositories/audit';
import { withServices } from './operator';
import { OperatorError } from './operator-error';

/** `audit-verify`: walks the whole log and names the first row that is not as it was written. */
export async function auditVerify(): Promise<void> {
  await withServices(async ({ store, config }) => {
    const verdict = await verifyAudit(store.read, config.AUDIT_SECRET);
    if (!verdict.ok) {
      throw new OperatorError(`The log is broken at event ${verdict.seq}: ${verdict.fault}`);
    }
    console.log(`The log is whole: ${verdict.rows} events, ${verdict.erased} with erased details.`);
  });
}
