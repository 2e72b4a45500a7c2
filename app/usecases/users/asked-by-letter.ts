import { listAudit } from '~/db/repositories/audit';
import type { HandOver } from '~/db/repositories/hand-overs';
import type { Database } from '~/db/store';

type Asked = Pick<HandOver, 'profileId' | 'toId' | 'askedAt'>;

/**
 * Whether a person was asked about a new specialist by letter, or has no address to write to, as
 * the log told when she was asked: nobody's contact is opened to say so.
 */
export async function isAskedByLetter(
  db: Database,
  { profileId, toId, askedAt }: Asked,
): Promise<boolean> {
  const events = await listAudit(db, {
    action: 'profile.hand-over-asked',
    subject: `profile:${profileId}`,
    from: askedAt,
    limit: 20,
  });
  return events.some(({ facts }) => {
    const told = JSON.parse(facts ?? '{}') as { to?: string; isMailed?: boolean };
    return told.to === toId && told.isMailed === true;
  });
}
