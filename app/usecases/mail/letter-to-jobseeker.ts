import { renderMail, type MailContent } from '~/emails/layout';
import { toJobseeker, type WhoToCall } from '~/emails/to-jobseeker';
import { readIdentity } from '~/db/repositories/identities';
import type { PersonLink } from '~/db/repositories/person-links';
import { findProfile } from '~/db/repositories/profiles';
import type { PersonKey } from '../../crypto/key-ring';
import { newToken } from '../../crypto/tokens';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { whoToCall } from './who-to-call';

const daysOpen = 14;

export interface LetterWithLink {
  readonly mail: PreparedMail;
  readonly link: PersonLink;
}

/**
 * A letter to a jobseeker with a new personal link in it, sealed with her key; null when she has no
 * e-mail or wants to be asked otherwise. It belongs to a proposal when it asks about one, and its
 * link opens that one, unless what it tells of stands on her own page (`opensOwnPage`). It ends with
 * whom to call: her specialist, unless it is about another (`call`). The token stands in the sealed
 * letter and nowhere else.
 */
export async function letterToJobseeker(
  services: Services,
  key: PersonKey,
  proposalId: string | null,
  kind: string,
  contentWith: (url: string) => MailContent,
  { call, opensOwnPage = false }: { call?: WhoToCall; opensOwnPage?: boolean } = {},
): Promise<LetterWithLink | null> {
  const identity = await readIdentity(services.store.read, key);
  if (!identity?.email) return null;
  const { token, tokenHash } = newToken(services.randomBytes);
  const now = nowOf(services);
  const who = call ?? (await herSpecialist(services, key));
  const about = proposalId === null || opensOwnPage ? '' : `?about=${proposalId}`;
  const content = toJobseeker(contentWith(`${services.baseUrl}/p/${token}${about}`), {
    name: identity.name,
    call: who,
    days: daysOpen,
  });
  const letter = { to: identity.email, ...renderMail(content) };
  return {
    mail: prepareMail(services, kind, letter, {
      key,
      ...(proposalId === null ? {} : { proposalId }),
    }),
    link: {
      id: services.newId(),
      profileId: key.profileId,
      tokenHash,
      createdAt: now,
      expiresAt: new Date(Date.parse(now) + daysOpen * 86_400_000).toISOString(),
      revokedAt: null,
    },
  };
}

async function herSpecialist(services: Services, { profileId }: PersonKey): Promise<WhoToCall> {
  const profile = await findProfile(services.store.read, profileId);
  return whoToCall(services, profile?.specialistId ?? '');
}
