import { agreementToAccept } from '~/emails/agreement-to-accept';
import { renderMail } from '~/emails/layout';
import { toJobseeker, type WhoToCall } from '~/emails/to-jobseeker';
import type { AgreementParty } from '~/db/repositories/agreement-parties';
import type { AgreementVersion } from '~/db/repositories/agreement-versions';
import type { PersonKey } from '../../crypto/key-ring';
import { newToken } from '../../crypto/tokens';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { daysToAccept, endOfAccepting } from '../../domain/agreements/link-lifetime';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';

interface PartyToAsk {
  readonly role: AgreementRole;
  /** Null for one who has no account. */
  readonly userId: string | null;
  /** Null for one who accepts in a meeting or, as the specialist, signed in. */
  readonly email: string | null;
}

interface AskedAbout {
  readonly key: PersonKey;
  readonly proposalId: string;
  /** The jobseeker's name, and whom she can call about it. */
  readonly name: string;
  readonly call: WhoToCall;
  /** The parties have had another text before this one. */
  readonly isChanged: boolean;
}

interface AskedParty {
  readonly party: AgreementParty;
  readonly mail: PreparedMail | null;
}

/** One party's row on a version, and the letter with its own single-purpose link. */
export function askParty(
  services: Services,
  about: AskedAbout,
  version: Pick<AgreementVersion, 'id' | 'agreementId'>,
  { role, userId, email }: PartyToAsk,
): AskedParty {
  const letter = email === null ? null : letterWithLink(services, about, { role, email });
  const party: AgreementParty = {
    id: services.newId(),
    agreementId: version.agreementId,
    versionId: version.id,
    party: role,
    userId,
    tokenHash: letter?.tokenHash ?? null,
    expiresAt: endOfAccepting(nowOf(services), letter ? 'link' : 'meeting'),
    linkRevokedAt: null,
    ownTokenHash: null,
    ownExpiresAt: null,
    acceptedAt: null,
    acceptedAs: null,
    acceptedHow: null,
    declinedAt: null,
    declinedTo: null,
    declineNote: null,
  };
  return { party, mail: letter?.mail ?? null };
}

/** A letter that asks a party for her answer, and the hash of the token its link holds. */
export function letterWithLink(
  services: Services,
  { key, proposalId, name, call, isChanged }: AskedAbout,
  { role, email }: { readonly role: AgreementRole; readonly email: string },
): { readonly tokenHash: string; readonly mail: PreparedMail } {
  const { token, tokenHash } = newToken(services.randomBytes);
  const reader = role === 'jobseeker' ? 'jobseeker' : 'employer';
  const url = `${services.baseUrl}/a/${token}`;
  const content = agreementToAccept(reader, url, daysToAccept.link, isChanged);
  const ended =
    reader === 'jobseeker'
      ? toJobseeker(content, { name, call, days: daysToAccept.link })
      : content;
  const letter = { to: email, ...renderMail(ended) };
  const mail = prepareMail(services, 'agreement-to-accept', letter, { key, proposalId });
  return { tokenHash, mail };
}
