import { profileBlocks, type ProfileBlock } from '../profiles/profile-block';

/** Whose words a form holds: a person's are sealed with her key, those about work with the ring's. */
export type DraftSubject =
  | { readonly kind: 'profile'; readonly profileId: string }
  | { readonly kind: 'agreement'; readonly agreementId: string }
  | { readonly kind: 'work' };

/** The page of a long form, as an address, and whom its words are about. */
export interface DraftPlace {
  readonly path: string;
  readonly subject: DraftSubject;
}

const longestPlace = 200;
const here = 'http://here.invalid';
const id = '([0-9a-z-]{1,40})';

/** What of the address after `?` says which form it is; the rest is left out. */
const told = ['block', 'task', 'person', 'found', 'entry'] as const;

const profileForm = new RegExp(`^/profiles/${id}/edit$`);
const agreementForms = new RegExp(`^/agreements/${id}(?:/follow-up)?$`);
const jobForm = new RegExp(`^/profiles/${id}/jobs/${id}$`);
const workForms = [
  new RegExp(`^/needs/${id}/(analysis|demands|complete)$`),
  new RegExp(`^/needs/${id}/analysis/tasks/${id}$`),
  new RegExp(`^/companies/${id}/(log|need)$`),
];

/**
 * The place of a long form from the address of its page, as far as this is such a page. What is
 * written of a job that somebody found herself is about her.
 */
export function draftPlaceOf(address: string): DraftPlace | undefined {
  const isOurs = /^\/[^/]/.test(address) && address.length <= longestPlace;
  if (!isOurs || !URL.canParse(address, here)) return undefined;
  const { pathname, searchParams } = new URL(address, here);
  const kept = new URLSearchParams();
  for (const name of told) {
    const value = searchParams.get(name);
    if (value) kept.set(name, value);
  }
  const subject = subjectOf(pathname, searchParams.get('person'));
  const query = kept.toString();
  return subject && { path: query ? `${pathname}?${query}` : pathname, subject };
}

function subjectOf(pathname: string, person: string | null): DraftSubject | undefined {
  const profileId = (profileForm.exec(pathname) ?? jobForm.exec(pathname))?.[1];
  if (profileId) return { kind: 'profile', profileId };
  const agreementId = agreementForms.exec(pathname)?.[1];
  if (agreementId) return { kind: 'agreement', agreementId };
  if (!workForms.some((form) => form.test(pathname))) return undefined;
  return person ? { kind: 'profile', profileId: person } : { kind: 'work' };
}

/** Where the form of one part is kept, on a page of several: its path as a place of its own. */
export function placeOfPart(pathname: string, part: string): string {
  return `${pathname}?${new URLSearchParams({ entry: part })}`;
}

/** The part of that page whose form is at a draft's path; undefined where it is of another page. */
export function partOfDraft(pathname: string, path: string): string | undefined {
  const kept = new URL(path, here);
  return kept.pathname === pathname ? (kept.searchParams.get('entry') ?? undefined) : undefined;
}

/** The block of a profile whose form is at a draft's path; undefined where it is another form. */
export function blockOfDraft(path: string): ProfileBlock | undefined {
  const { pathname, searchParams } = new URL(path, here);
  if (!profileForm.test(pathname)) return undefined;
  const asked = searchParams.get('block') ?? profileBlocks[0];
  return profileBlocks.find((block) => block === asked);
}
