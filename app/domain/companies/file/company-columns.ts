import {
  companyStatuses,
  earlierExperiences,
  followUpWishes,
  motives,
  payStarts,
  sectors,
  sizeBands,
} from '../company-record';
import { industries } from '../industries';

/** The columns of a file of companies, in the order they are written. */
export const companyColumns = [
  'organisationNumber',
  'name',
  'sector',
  'municipality',
  'industry',
  'sizeBand',
  'status',
  'specialist',
  'hasHr',
  'decisionMaker',
  'earlierExperience',
  'motive',
  'payStart',
  'followUpWish',
  'isReference',
  'suitabilityNote',
] as const;
export type CompanyColumn = (typeof companyColumns)[number];

/** The columns about a named person there. Only she who is named is taken in. */
export const contactColumns = [
  'contactName',
  'contactRole',
  'contactPhone',
  'contactEmail',
] as const;
export type ContactColumn = (typeof contactColumns)[number];

/** Every column that is read. */
export const fileColumns = [...companyColumns, ...contactColumns] as const;
export type FileColumn = CompanyColumn | ContactColumn;

/** Without these nothing new can be registered; they cannot become unknown. */
export const requiredColumns = ['name', 'sector', 'municipality'] as const;

/** The columns with closed lists, and the answers of each. */
export const closedColumns = {
  sector: sectors,
  industry: industries,
  sizeBand: sizeBands,
  status: companyStatuses,
  hasHr: ['yes', 'no'],
  earlierExperience: earlierExperiences,
  motive: motives,
  payStart: payStarts,
  followUpWish: followUpWishes,
  isReference: ['yes', 'no'],
} as const satisfies Partial<Record<CompanyColumn, readonly string[]>>;
export type ClosedColumn = keyof typeof closedColumns;

/** The columns of free text, with the fewest and the most characters of each. */
export const textColumns = {
  name: { least: 2, most: 120 },
  municipality: { least: 2, most: 60 },
  decisionMaker: { least: 1, most: 120 },
  suitabilityNote: { least: 1, most: 1000 },
} as const satisfies Partial<Record<CompanyColumn, { least: number; most: number }>>;
export type TextColumn = keyof typeof textColumns;

/** What a company says in each column: codes and texts; null is not known. The specialist by id. */
export type CompanyLine = Readonly<Record<CompanyColumn, string | null>>;

/** A company nothing is known of. */
export const unknownLine = Object.fromEntries(
  companyColumns.map((column) => [column, null]),
) as Record<CompanyColumn, null>;

/** The words a file is written in: what the screens call the columns and the answers. */
export interface FileWords {
  readonly columns: Readonly<Record<FileColumn, string>>;
  /** What else the columns are called in lists people have. */
  readonly otherNames: Readonly<Partial<Record<FileColumn, readonly string[]>>>;
  readonly answers: Readonly<Record<ClosedColumn, Readonly<Record<string, string>>>>;
  /** Written where a known answer is to become unknown; an empty cell changes nothing. */
  readonly unknown: string;
}

/** Words as they are compared: case, spaces and kinds of dash do not tell them apart. */
export function asCompared(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
