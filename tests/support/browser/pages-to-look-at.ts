import { expectations } from '../expectations';
import type { World } from '../world';

/** Who looks at the pages that belong to her own record; everyone else's are hers by role. */
const lookers = [
  'anonymous',
  'employerOwner',
  'specialist',
  'reader',
  'administrator',
  'jobseeker',
  'party',
] as const;

/** Addresses that give a file to keep, and no page. */
const files = [
  'routes/admin.companies.export',
  'routes/admin.figures.file',
  'routes/figures.file',
  'routes/admin.companies.import.example',
  'routes/agreements.$agreementId.pdf',
  'routes/company.agreements.$agreementId_.pdf',
  'routes/me.agreements.$agreementId_.pdf',
  'routes/accept.pdf',
];

/** Every page there is, each under the first visitor who may read it with her own records. */
export function pagesToLookAt(world: World): Record<string, string[]> {
  const pages: Record<string, string[]> = {};
  for (const [id, { paths, loads }] of Object.entries(expectations)) {
    if (files.includes(id)) continue;
    const own = paths(world).find(([owner]) => owner === 'own')?.[1];
    if (own === undefined || loads === 'nobody') continue;
    const allowed: readonly string[] = loads;
    const looker = lookers.find((who) => allowed.includes(who) || allowed.includes(`${who}:own`));
    if (looker) (pages[looker] ??= []).push(own);
  }
  return pages;
}
