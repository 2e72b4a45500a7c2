import { z } from 'zod';
import { longestWanted } from '../domain/searches/wanted-search';

type Fault = 'what' | 'whatLong' | 'whereLong' | 'companyLong';

/** What `SearchFields` asks, with its faults in the words of whoever fills it in. */
export function searchForm(t: Readonly<Record<Fault, string>>) {
  const line = (longest: number, tooLong: string) =>
    z.string().trim().max(longest, tooLong).optional();
  return {
    what: z.string(t.what).trim().min(1, t.what).max(longestWanted.what, t.whatLong),
    where: line(longestWanted.where, t.whereLong),
    company: line(longestWanted.company, t.companyLong),
  };
}
