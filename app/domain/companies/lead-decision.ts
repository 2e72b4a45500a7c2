import { ok, refuse, type Result } from '../result';
import { isOver, type CompanyStatus } from './company-record';

/** Why somebody who has registered herself is not let in: a closed list, told to her by letter. */
export const declineReasons = [
  'not-an-employer',
  'outside-area',
  'known-already',
  'cannot-reach',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Who in a company somebody becomes: an owner also decides who else has access. */
export const companyRoles = ['owner', 'member'] as const;
export type CompanyRole = (typeof companyRoles)[number];

interface KnownFacts {
  /** Of the company with this organisation number, if the register has it. */
  readonly company: { readonly id: string; readonly status: CompanyStatus } | undefined;
  /** Of the user with this address, if there is one. */
  readonly user:
    | { readonly companyId: string | null; readonly suspendedAt: string | null }
    | undefined;
}

/** What letting a lead in comes to: which company, and whether she becomes a user by it. */
export interface LeadPlan {
  readonly company: 'new' | 'becomes-partner' | 'stays';
  readonly isInvited: boolean;
}

/**
 * What it takes to let a lead in. `company-stopped`: the register has stopped or ended this
 * company, and only an administrator lets it in again (domain §2.16). `email-taken`: the address
 * belongs to someone of another company or of ours, or to one who is shut out.
 */
export function planForLead({
  company,
  user,
}: KnownFacts): Result<LeadPlan, 'company-stopped' | 'email-taken'> {
  if (company && isOver(company.status)) return refuse('company-stopped');
  const isOwn = user !== undefined && company !== undefined && user.companyId === company.id;
  if (user && (!isOwn || user.suspendedAt !== null)) return refuse('email-taken');
  return ok({
    company: company ? (company.status === 'lead' ? 'becomes-partner' : 'stays') : 'new',
    isInvited: !user,
  });
}
