import type { Need } from '~/db/repositories/needs';

/** What is known of a need before its first answer: whose it is and whom one may ask. */
type Known = Pick<
  Need,
  'id' | 'companyId' | 'createdById' | 'municipality' | 'contactName' | 'contactPhone'
>;

/** A draft with nothing answered: unknown is null, never zero. */
export function draftNeed(known: Known, now: string): Need {
  return {
    ...known,
    state: 'draft',
    kind: 'tasks',
    title: null,
    address: null,
    startOn: null,
    seasonFrom: null,
    seasonTo: null,
    hoursMin: null,
    hoursMax: null,
    pay: null,
    contractChance: null,
    contractRequires: null,
    isEqualTerms: null,
    isAddition: null,
    hasMentor: null,
    support: null,
    hasProgression: null,
    resolved: null,
    closedReason: null,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    openedAt: null,
  };
}
