import { newToken } from '~/app/crypto/tokens';
import { demoPeople } from '~/app/demo/demo-people';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { insertPersonLink } from '~/db/repositories/person-links';
import { findProfile } from '~/db/repositories/profiles';
import { record } from '../record';

const day = 24 * 60 * 60_000;

/**
 * A fresh personal link for the demo's jobseeker, for one day. `not-there` when she is not
 * seeded. Only the demo's route may call it.
 * @returns the link's token, for the cookie of her own page.
 */
export async function enterDemoAsJobseeker(
  services: Services,
): Promise<Result<string, 'not-there'>> {
  const { profileId } = demoPeople.jobseeker;
  const { token, tokenHash } = newToken(services.randomBytes);
  const expiresAt = new Date(services.clock.now().getTime() + day).toISOString();
  return services.store.transaction(async (tx) => {
    if (!(await findProfile(tx, profileId))) return refuse('not-there');
    const id = services.newId();
    await insertPersonLink(tx, {
      id,
      profileId,
      tokenHash,
      createdAt: nowOf(services),
      expiresAt,
      revokedAt: null,
    });
    await record(tx, services, {
      action: 'link.made',
      actor: 'operator',
      subject: `profile:${profileId}`,
      facts: { linkId: id },
    });
    return ok(token);
  });
}
