import { findPartyInFull, listParties } from '~/db/repositories/agreement-parties';
import { openVersion } from '~/db/repositories/agreement-versions';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findUser } from '~/db/repositories/users';
import type { AgreementDocument } from '../../domain/agreements/agreement-document';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import type { TermsChange } from '../../domain/agreements/changes-in-terms';
import type { Services } from '../../services';
import { noteReading } from '../profiles/note-reading';
import { ownWish, type ChangeWish } from './change-wishes';
import { changesFor } from './changes-for';
import { nameOfParty } from './name-of-party';
import { sentDocument } from './agreement-document';
import { callOf } from '../mail/who-to-call';

/** The agreement as one party reads it before and after its own answer. */
export interface PartyView {
  readonly agreementId: string;
  readonly role: AgreementRole;
  readonly document: AgreementDocument;
  readonly contentHash: string;
  /** What is new since the text she had before; nothing in the first, nor once it is in force. */
  readonly changes: readonly TermsChange[];
  /** What this party has asked to have otherwise. */
  readonly wish: ChangeWish | null;
  /** The name she is to type when she accepts. */
  readonly name: string;
  readonly answer: 'accepted' | 'change' | 'stop' | null;
  readonly specialist: { readonly name: string; readonly phone: string | null };
}

/**
 * Reads the agreement behind a party's link, and notes who did, unless she did herself; undefined
 * once the person is erased.
 */
export async function readAsParty(
  services: Services,
  partyId: string,
): Promise<PartyView | undefined> {
  const found = await openAsParty(services, partyId);
  if (!found) return undefined;
  const { view, profileId, userId } = found;
  if (view.role !== 'jobseeker') {
    await noteReading(services, { profileId, userId, what: 'agreement' });
  }
  return view;
}

/** The same to take an answer in: to answer a form is to read nothing, so no reading is noted. */
export async function openAsParty(
  services: Services,
  partyId: string,
): Promise<
  { readonly view: PartyView; readonly profileId: string; readonly userId: string } | undefined
> {
  const { read } = services.store;
  const found = await findPartyInFull(read, partyId);
  const key = found && (await openPersonKey(read, services.keyRing, found.agreement.profileId));
  if (!found || !key) return undefined;
  const { party, version, agreement } = found;
  const parties = await listParties(read, version.id);
  const specialist = await findUser(read, agreement.specialistId);
  return {
    profileId: agreement.profileId,
    userId: party.userId ?? party.id,
    view: {
      agreementId: agreement.id,
      role: party.party,
      document: sentDocument(services, key, agreement, { version, parties }),
      contentHash: version.contentHash,
      changes: await changesFor(services, key, agreement, version, party.party),
      wish: await ownWish(services, key, agreement, party.party),
      name: await nameOfParty(services, key, party.party, openVersion(key, version)),
      answer: party.acceptedAt === null ? party.declinedTo : 'accepted',
      specialist: callOf(services, specialist),
    },
  };
}
