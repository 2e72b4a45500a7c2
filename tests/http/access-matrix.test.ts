import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInRoutes } from '~/app/server/check-routes';
import { startTestApp, type TestApp } from '../support/app';
import { expectations } from '../support/expectations';
import { canaries, identityCanaries, sharedCanaries } from '../support/full-of-canaries';
import { buildWorld, type World } from '../support/world';
import { visitorTo } from '../support/visitor';

/**
 * Every route of the built bundle × document, `.data` and `_routes=` × loading and sending ×
 * everyone × own and others' records, held against a table written by hand.
 */
let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app.services);
});
afterAll(() => app.close());

const shapes = [
  { name: 'document', of: (path: string) => path },
  { name: '.data', of: (path: string) => dataPath(path) },
  {
    name: '_routes=',
    of: (path: string, id: string) => dataPath(path, `_routes=${encodeURIComponent(id)}`),
  },
] as const;

/** The address of a page's data alone, as the framework asks for it. */
function dataPath(path: string, query?: string): string {
  const [page = '/', own] = path.split('?');
  const queries = [own, query].filter(Boolean).join('&');
  return `${page === '/' ? '/_root' : page}.data${queries ? `?${queries}` : ''}`;
}

/** Whether an answer lets the visitor in; a way to the sign-in page does not. */
async function isLetIn(response: Response): Promise<boolean> {
  const body = await response.clone().text();
  if (response.status === 202) return !body.includes('/sign-in?next=');
  if ([302, 303].includes(response.status)) {
    return !(response.headers.get('Location') ?? '').startsWith('/sign-in?next=');
  }
  return response.status < 300 || response.status === 422;
}

describe('the routes of the bundle', () => {
  it('stand in the policy table and are guarded themselves', () => {
    expect(faultsInRoutes(app.build)).toEqual([]);
  });

  it('stand in the table of expectations, and nothing else does', () => {
    expect(Object.keys(expectations).sort()).toEqual(Object.keys(app.build.routes).sort());
  });
});

describe('loading', () => {
  it.each(Object.keys(expectations))('%s lets in those it is for, and only those', async (id) => {
    const { paths, loads } = expectations[id] ?? { paths: () => [], loads: [] };
    if (loads === 'nobody') return;
    const wrong: string[] = [];
    for (const shape of shapes) {
      for (const [owner, path] of paths(world)) {
        for (const [who, cookies] of Object.entries(world.visitors)) {
          const response = await visitorTo(app, cookies).get(shape.of(path, id));
          const what = `${shape.name} ${path} as ${who}`;
          const isExpected = isAmong(loads, who, owner);
          if ((await isLetIn(response)) !== isExpected) wrong.push(`${what}: ${response.status}`);
          if (response.status >= 500) wrong.push(`${what} broke`);
          const mayRead = isExpected ? disclosedBy(id) : [];
          if (!mayReadCanaries.test(who)) {
            wrong.push(...(await canariesIn(response, what, mayRead)));
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Those who may read the identified layer, each where it is theirs: all others never. */
const mayReadCanaries = /^(specialist|otherSpecialist|jobseeker|otherJobseeker)$/;

const namesTheParties = /^routes\/(accept|company\.agreements)\./;

/** What a page is there to disclose to the one it is for, besides those. */
function disclosedBy(id: string): readonly string[] {
  if (id.startsWith('routes/cases.')) return sharedCanaries;
  // Who is party to an agreement, once she has agreed to be named.
  if (namesTheParties.test(id)) return ['Kanarinavn'];
  // Two administrators have opened name and contact: whom one may ring, and nothing else.
  return id === 'routes/admin.break-glass.$requestId.identity' ? identityCanaries : [];
}

async function canariesIn(
  response: Response,
  what: string,
  mayRead: readonly string[],
): Promise<string[]> {
  const all = `${[...response.headers].join()} ${await wordsOf(response)}`;
  if (all.includes('\u0000')) return [`${what}: a zero byte`];
  return canaries
    .filter((canary) => all.includes(canary) && !mayRead.includes(canary))
    .map((canary) => `${what}: ${canary}`);
}

/** What a response says: of a file of an agreement the words it would be read by. */
async function wordsOf(response: Response): Promise<string> {
  if (response.headers.get('Content-Type') !== 'application/pdf') return response.text();
  const { text } = await extractText(new Uint8Array(await response.arrayBuffer()), {
    mergePages: true,
  });
  return text;
}

function isAmong(allowed: readonly string[], who: string, owner: string): boolean {
  return allowed.includes(who) || allowed.includes(`${who}:${owner}`);
}

describe('sending', () => {
  it.each(Object.keys(expectations))('%s takes forms from those it is for', async (id) => {
    const { paths, sends } = expectations[id] ?? { paths: () => [], sends: [] };
    const before = await world.countRows();
    const wrong: string[] = [];
    for (const shape of shapes) {
      for (const [, path] of paths(world)) {
        for (const [who, cookies] of Object.entries(world.visitors)) {
          const response = await visitorTo(app, cookies).post(shape.of(path, id), { intent: '?' });
          // Past the guard an unknown intent is refused, or leads on where there is nothing to do.
          const isAllowed = sends.some((sender) => sender === who);
          const isPast = [400, 404].includes(response.status) || (await isLetIn(response));
          const isStopped = response.status !== 400 && !(await isLetIn(response));
          if (isAllowed ? !isPast : !isStopped) {
            wrong.push(`${shape.name} ${path} as ${who}: ${response.status}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await world.countRows()).toEqual(before);
  });
});

describe('methods no form sends', () => {
  it.each(Object.keys(expectations))('change nothing at %s', async (id) => {
    const before = await world.countRows();
    for (const [, path] of expectations[id]?.paths(world) ?? []) {
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const response = await fetch(new URL(path, app.url), {
          method,
          headers: {
            Origin: app.url,
            Cookie: `session=${world.visitors.administrator?.session ?? ''}`,
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: 'intent=%3F',
        });
        expect([400, 401, 403, 404, 405], `${method} ${path}`).toContain(response.status);
      }
    }
    expect(await world.countRows()).toEqual(before);
  });
});
