import type { Records, World } from '../world';

export type Who =
  | 'anonymous'
  | 'employerOwner'
  | 'employerMember'
  | 'otherEmployer'
  | 'specialist'
  | 'colleague'
  | 'reader'
  | 'otherSpecialist'
  | 'administrator'
  | 'suspended'
  | 'expired'
  | 'jobseeker'
  | 'otherJobseeker'
  | 'party'
  | 'otherParty';

type Owner = 'own' | 'others' | 'missing';

export interface Expectation {
  /** The addresses of the route: of the first company's record, the other's, and of none. */
  readonly paths: (world: World) => readonly (readonly [Owner, string])[];
  /** Who is let in everywhere (`specialist`), or to one owner's record (`specialist:own`). */
  readonly loads: readonly (Who | `${Who}:${Owner}`)[] | 'nobody';
  /** Whose forms get past the guard; whose record it is, is the use case's to say. */
  readonly sends: readonly Who[];
}

export const everyone: readonly Who[] = [
  'anonymous',
  'employerOwner',
  'employerMember',
  'otherEmployer',
  'specialist',
  'colleague',
  'reader',
  'otherSpecialist',
  'administrator',
  'suspended',
  'expired',
  'jobseeker',
  'otherJobseeker',
  'party',
  'otherParty',
];
export const employers: readonly Who[] = ['employerOwner', 'employerMember', 'otherEmployer'];
export const specialists: readonly Who[] = ['specialist', 'colleague', 'reader', 'otherSpecialist'];
export const jobseekers: readonly Who[] = ['jobseeker', 'otherJobseeker'];
export const parties: readonly Who[] = ['party', 'otherParty'];
export const administrators: readonly Who[] = ['administrator'];

export const ofTheCompany = [
  'employerOwner:own',
  'employerMember:own',
  'otherEmployer:others',
] as const satisfies Expectation['loads'];
export const ofTheSpecialist = [
  'specialist:own',
  'otherSpecialist:others',
] as const satisfies Expectation['loads'];
export const ofTheJobseeker = [
  'jobseeker:own',
  'otherJobseeker:others',
] as const satisfies Expectation['loads'];

/** One address, the same for all. */
export const at = (path: string) => () => [['own', path]] as const;

/** The address of one's own record, of another's, and of one that is not there. */
export const each = (path: (records: Records) => string) => (world: World) =>
  [
    ['own', path(world.own)],
    ['others', path(world.others)],
    ['missing', path(world.missing)],
  ] as const;

export function pagesUnder(
  parent: string,
  names: readonly string[],
  path: (records: Records) => string,
  allowed: Pick<Expectation, 'loads' | 'sends'>,
): Record<string, Expectation> {
  return Object.fromEntries(
    names.map((name) => [
      `routes/${parent}.${name}`,
      { paths: each((records) => `${path(records)}${tailOf(name)}`), ...allowed },
    ]),
  );
}

/** `tasks._index` is `/tasks`, `_index` is nothing more. */
function tailOf(name: string): string {
  const steps = name.split('.').filter((step) => step !== '_index');
  return steps.map((step) => `/${step}`).join('');
}
