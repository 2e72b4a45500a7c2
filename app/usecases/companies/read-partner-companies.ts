import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { CompanyStatus } from '~/app/domain/companies/company-record';
import { promiseState } from '~/app/domain/companies/promise-state';
import { companiesOnAPage, linesOfPage } from '~/app/domain/page-of-list';
import { searchCompanies } from '~/app/domain/companies/search-companies';
import type { Services } from '~/app/services';
import { listCompanies } from '~/db/repositories/companies';
import { withFormerNames } from '~/db/repositories/company-names';
import { lastContactDays } from '~/db/repositories/contact-entries';
import { listUnsettledPromises } from '~/db/repositories/promises';
import { listSpecialists } from '~/db/repositories/users';
import { countWarnings } from '~/db/repositories/warnings';

/** What the register is searched by; empty is everything. */
export interface CompanySearch {
  readonly query: string;
  readonly municipality: string;
  readonly industry: string;
  readonly status: string;
  /** Whether they would tell other companies about it: `yes`, `no` or `unknown`. */
  readonly reference: string;
}

export const referenceAnswers = ['yes', 'no', 'unknown'] as const;

export interface PartnerLine {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly industry: string | null;
  readonly status: CompanyStatus;
  readonly isMine: boolean;
  /** The fixed contact's name; null while nobody has it. */
  readonly contact: string | null;
  readonly lastContactOn: string | null;
  readonly overduePromises: number;
  /** Warning signs somebody has written down. */
  readonly warningSigns: number;
}

/** A page of the register as a specialist searches it: her own companies first, then as the search ranks. */
export async function readPartnerCompanies(
  { store, clock }: Services,
  actor: SpecialistActor,
  { query, municipality, industry, status, reference }: CompanySearch,
  askedPage: number,
) {
  const today = osloDateOf(clock.now());
  const all = await withFormerNames(store.read, await listCompanies(store.read));
  const active = (await listSpecialists(store.read)).filter((user) => user.suspendedAt === null);
  const names = new Map(active.map(({ id, name }) => [id, name]));
  const lastContact = await lastContactDays(store.read);
  const overdue = (await listUnsettledPromises(store.read)).filter(
    ({ promise }) => promiseState(promise, today) === 'overdue',
  );
  const signs = await countWarnings(store.read);
  const found = searchCompanies(all, query).filter(
    (company) =>
      (!municipality || company.municipality === municipality) &&
      (!industry || company.industry === industry) &&
      (!status || company.status === status) &&
      (!reference || referenceOf(company.isReference) === reference),
  );
  const lines = found.map((company): PartnerLine => {
    const { id, name, specialistId, coSpecialistId } = company;
    return {
      id,
      name,
      municipality: company.municipality,
      industry: company.industry,
      status: company.status,
      isMine: [specialistId, coSpecialistId].includes(actor.userId),
      contact: (specialistId && names.get(specialistId)) || null,
      lastContactOn: lastContact.get(id) ?? null,
      overduePromises: overdue.filter(({ promise }) => promise.companyId === id).length,
      warningSigns: signs.get(id) ?? 0,
    };
  });
  const mine = lines.filter(({ isMine }) => isMine);
  const others = lines.filter(({ isMine }) => !isMine);
  const { lines: shown, ...place } = linesOfPage(askedPage, [...mine, ...others], companiesOnAPage);
  return {
    ...place,
    mine: shown.filter(({ isMine }) => isMine),
    others: shown.filter(({ isMine }) => !isMine),
    municipalities: [...new Set(all.map((company) => company.municipality))].sort(inNorwegian),
  };
}

function referenceOf(isReference: boolean | null): (typeof referenceAnswers)[number] {
  if (isReference === null) return 'unknown';
  return isReference ? 'yes' : 'no';
}

function inNorwegian(one: string, other: string): number {
  return one.localeCompare(other, 'nb');
}
