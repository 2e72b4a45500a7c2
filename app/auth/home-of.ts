import type { StaffActor } from './actor';

const homes: Record<StaffActor['kind'], string> = {
  employer: '/company',
  specialist: '/desk',
  administrator: '/admin',
};

/** The page a role begins at. */
export function homeOf(role: StaffActor['kind']): string {
  return homes[role];
}

/** Whether a path is one of the role's own pages; specialists have all that nobody else has. */
export function isPathOf(role: StaffActor['kind'], path: string): boolean {
  const begins = (home: string) => path === home || path.startsWith(`${home}/`);
  const isOthers = begins(homes.employer) || begins(homes.administrator);
  return role === 'specialist' ? !isOthers : begins(homes[role]);
}
