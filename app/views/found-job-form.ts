import { z } from 'zod';
import { firstContacts, longestFound, mayTells } from '../domain/found-jobs/found-job';

type Fault =
  | 'place'
  | 'work'
  | 'placeLong'
  | 'workLong'
  | 'townLong'
  | 'contactLong'
  | 'firstContact'
  | 'mayTell';

/** What `FoundJobFields` asks, with its faults in the words of whoever fills it in. */
export function foundJobForm(t: Readonly<Record<Fault, string>>) {
  const must = (missing: string, longest: number, tooLong: string) =>
    z.string(missing).trim().min(1, missing).max(longest, tooLong);
  const may = (longest: number, tooLong: string) =>
    z.string().trim().max(longest, tooLong).optional();
  return {
    place: must(t.place, longestFound.place, t.placeLong),
    work: must(t.work, longestFound.work, t.workLong),
    town: may(longestFound.town, t.townLong),
    contact: may(longestFound.contact, t.contactLong),
    firstContact: z.enum(firstContacts, t.firstContact),
    mayTell: z.enum(mayTells, t.mayTell),
  };
}
