import type { companyStatuses, sectors } from '../company-record';
import type { CompanyLine } from './company-columns';

/** A company of the register as the plan of an import compares it. */
export interface RegisteredCompany {
  readonly id: string;
  readonly updatedAt: string;
  readonly organisationNumber: string | null;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sector: (typeof sectors)[number];
  readonly municipality: string;
  readonly status: (typeof companyStatuses)[number];
  readonly specialistId: string | null;
  readonly industry: string | null;
  readonly sizeBand: string | null;
  readonly hasHr: boolean | null;
  readonly decisionMaker: string | null;
  readonly earlierExperience: string | null;
  readonly motive: string | null;
  readonly payStart: string | null;
  readonly followUpWish: string | null;
  readonly isReference: boolean | null;
  readonly suitabilityNote: string | null;
}

/** What the register says of a company, column by column. */
export function lineOf(company: Omit<RegisteredCompany, 'formerNames'>): CompanyLine {
  const { organisationNumber, name, sector, municipality, industry, sizeBand, status } = company;
  const { decisionMaker, earlierExperience, motive, payStart, followUpWish } = company;
  return {
    ...{ organisationNumber, name, sector, municipality, industry, sizeBand, status },
    ...{ decisionMaker, earlierExperience, motive, payStart, followUpWish },
    specialist: company.specialistId,
    hasHr: answerOf(company.hasHr),
    isReference: answerOf(company.isReference),
    suitabilityNote: company.suitabilityNote,
  };
}

function answerOf(value: boolean | null): 'yes' | 'no' | null {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}
