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
