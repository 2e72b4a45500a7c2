import { and, desc, eq, isNull } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openIfReadable, openText } from '~/app/crypto/reading-key';
import { consentInForce, type ConsentQuestion } from '~/app/domain/consent/consent-in-force';
import type { Disclosure } from '~/app/domain/consent/disclosure';
import { consents } from '../schema/index';
import type { Database } from '../store';

export type Consent = typeof consents.$inferSelect;

const witnessPlace = (consentId: string) => `consents.witness:${consentId}`;

/** The name of the witness as stored: sealed with the key of the person who consented. */
export function sealWitness(key: PersonKey, consentId: string, name: string): Uint8Array {
  return key.seal(witnessPlace(consentId), name);
}

/** Who witnessed a consent given in a meeting; null for one given on a link. */
export function openWitness(key: PersonKey, consent: Consent): string | null {
  return consent.witness && openText(key, witnessPlace(consent.id), consent.witness);
}

const disclosedPlace = (consentId: string) => `consents.disclosed:${consentId}`;

/** What a consent lets a company know of her, as stored: frozen, sealed with her own key. */
export function sealDisclosure(key: PersonKey, consentId: string, disclosure: Disclosure) {
  return key.seal(disclosedPlace(consentId), disclosure);
}

/** Her name and ways to reach her, as this consent releases them; null when it releases none. */
export function openDisclosure(key: PersonKey, consent: Consent): Disclosure | null {
  const { id, disclosed } = consent;
  const open = () => disclosed && key.open<Disclosure>(disclosedPlace(id), disclosed);
  return openIfReadable(key, open) ?? null;
}

export async function insertConsent(tx: Database, consent: Consent): Promise<void> {
  await tx.insert(consents).values(consent);
}

/** Every consent a person has given, newest first, withdrawn ones too. */
export async function listConsentsOfPerson(db: Database, profileId: string): Promise<Consent[]> {
  return db
    .select()
    .from(consents)
    .where(eq(consents.profileId, profileId))
    .orderBy(desc(consents.givenAt), desc(consents.id));
}

/** One consent of this person; anyone else's is not found. */
export async function findConsentOfPerson(
  db: Database,
  profileId: string,
  consentId: string,
): Promise<Consent | undefined> {
  const [consent] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.id, consentId), eq(consents.profileId, profileId)));
  return consent;
}

/**
 * The consent of a proposal that holds for exactly this company, card and purpose at this
 * instant; without one nothing may be shown.
 */
export async function findConsentInForce(
  db: Database,
  proposalId: string,
  question: ConsentQuestion,
): Promise<Consent | undefined> {
  const given = await db.select().from(consents).where(eq(consents.proposalId, proposalId));
  return given.find((consent) => consentInForce(consent, question));
}

/**
 * Ends every consent of a proposal; what they told is not kept. Returns how many were in force
 * until now.
 */
export async function withdrawConsents(
  tx: Database,
  owner: { readonly profileId: string; readonly proposalId: string },
  at: string,
): Promise<number> {
  const { changes } = await tx
    .update(consents)
    .set({ withdrawnAt: at, disclosed: null })
    .where(
      and(
        eq(consents.profileId, owner.profileId),
        eq(consents.proposalId, owner.proposalId),
        isNull(consents.withdrawnAt),
      ),
    );
  return changes;
}
