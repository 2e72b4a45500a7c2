import { findLatestApprovedLead } from '~/db/repositories/leads';
import { listNeedsOfCompany } from '~/db/repositories/needs';
import type { Services } from '../../services';

/**
 * What the company wrote when it registered that it needs help with, for as long as no need has
 * been begun since; null otherwise.
 */
export async function readRegisteredWish(
  { store }: Services,
  companyId: string,
): Promise<string | null> {
  const lead = await findLatestApprovedLead(store.read, companyId);
  if (!lead) return null;
  const needs = await listNeedsOfCompany(store.read, companyId);
  return needs.some(({ createdAt }) => createdAt >= lead.createdAt) ? null : lead.wish;
}
