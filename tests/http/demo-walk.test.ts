import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '~/app/demo/demo-people';
import { seedDemo } from '~/app/demo/seed-demo';
import { townJobseekers } from '~/app/demo/town/jobseekers';
import { startTestApp, type TestApp } from '../support/app';
import { visitorTo } from '../support/visitor';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await seedDemo(app.services);
}, 120_000);
afterAll(() => app.close());

/** What a walk over all links from a front page found. */
interface Walk {
  /** Pages that answered, with their words. */
  readonly pages: ReadonlyMap<string, string>;
  /** Links that did not lead to a page, each with the page it stood on. */
  readonly broken: readonly string[];
}

/** Where a walk does not go: out of the role, and into letters, whose links are other people's. */
const fences = /^\/(?:demo|sign-in|sign-out|inbox|p\/|a\/|assets|register)(?:[/?]|$)|\.\w+$/;

/** Pages of one kind that are looked at: a match of each person and each need would be hundreds. */
const mostOfAKind = 40;

/** The address without its ids: what kind of page it is. */
const kindOf = (path: string) => path.replaceAll(/[^/?&=]*(?:\d|demo-)[^/?&=]*/g, '*');

/** Follows the links there are from the front page, as somebody who has entered the demo in a role. */
async function walkAs(role: string): Promise<Walk> {
  const visitor = visitorTo(app);
  const entered = await visitor.post('/demo', { intent: role });
  const start = entered.headers.get('Location') ?? '';
  const pages = new Map<string, string>();
  const broken: string[] = [];
  const seen = new Set([start]);
  const met = new Map<string, number>();
  const queue = [{ path: start, from: 'the front page' }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next;
    const answer = await visitor.get(path);
    if (answer.status >= 300 && answer.status < 400) {
      meet(answer.headers.get('Location') ?? '', path);
      continue;
    }
    const html = await answer.text();
    if (answer.status === 200) pages.set(path, html);
    else broken.push(`${answer.status} ${path} from ${from}`);
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) meet(href, path);
  }
  return { pages, broken };

  function meet(href: string, on: string) {
    const target = new URL(href.replaceAll('&amp;', '&'), new URL(on, app.url));
    const path = target.pathname + target.search;
    if (target.origin !== app.url || fences.test(path) || seen.has(path)) return;
    seen.add(path);
    const ofKind = (met.get(kindOf(path)) ?? 0) + 1;
    met.set(kindOf(path), ofKind);
    if (ofKind > mostOfAKind) return;
    queue.push({ path, from: on });
  }
}

/** Pages that say that there is nothing, where the story has nothing either. */
const rightlyEmpty: readonly RegExp[] = [
  // Nothing is asked yet, or the tasks of one company fit nobody.
  /^\/jobs(\?|$)/,
];

describe('every page of the demo', () => {
  const emptyPaths: string[] = [];

  it.each([
    ['employer', 20],
    ['specialist', 100],
    ['jobseeker', 5],
    ['administrator', 20],
  ])(
    'is there for the %s, and none is empty',
    async (role, atLeast) => {
      const { pages, broken } = await walkAs(role);
      expect(broken).toEqual([]);
      expect(pages.size).toBeGreaterThan(atLeast);
      const empty = [...pages].filter(([, html]) => html.includes('class="empty'));
      const wrongly = empty.filter(([path]) => !rightlyEmpty.some((page) => page.test(path)));
      expect(wrongly.map(([path]) => path)).toEqual([]);
      for (const [path] of empty) emptyPaths.push(path);
    },
    360_000,
  );

  it('that may be empty is so to somebody', () => {
    const isEmpty = (page: RegExp) => emptyPaths.some((path) => page.test(path));
    expect(rightlyEmpty.filter((page) => !isEmpty(page))).toEqual([]);
  });
});

describe('every letter to a jobseeker in the demo', () => {
  it('says whom to call, has a link, and says what to do when it fails', () => {
    const emails = new Set(
      [demoPeople.jobseeker, ...townJobseekers.map(({ identity }) => identity)].map(
        ({ email }) => email,
      ),
    );
    const received = app.services.demo?.inbox.mails() ?? [];
    const hers = received.filter(({ to }) => emails.has(to));
    expect(new Set(hers.map(({ subject }) => subject)).size).toBeGreaterThan(3);
    const wanting = hers.filter(
      ({ text }) =>
        !/Lurer du på noe\? Ring \p{L}+ [^:]+: [\d ]{8,}\./u.test(text) ||
        !/https?:\S+\/[ap]\//.test(text) ||
        !text.includes('Virker ikke lenken? Ring, så får du en ny.'),
    );
    expect(wanting.map(({ subject }) => subject)).toEqual([]);
  });
});
