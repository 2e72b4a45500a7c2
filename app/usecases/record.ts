import { appendAudit } from '~/db/repositories/audit';
import type { Database } from '~/db/store';
import type { AuditEvent } from '../domain/audit/audit-event';
import { nowOf, type Services } from '../services';

/** Writes an event to the audit chain in the transaction of the change it tells of. */
export function record(tx: Database, services: Services, event: AuditEvent): Promise<void> {
  const seal = { auditSecret: services.config.AUDIT_SECRET, randomBytes: services.randomBytes };
  return appendAudit(tx, seal, event, nowOf(services));
}
