import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyOf } from '~/app/auth/policy';
import { faultsInRoutes } from '~/app/server/check-routes';
import { startTestApp, type TestApp } from '../support/app';
import { buildWorld, canaries, type World } from '../support/world';
import { expectations } from '../support/expectations';
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
  { name: '.data', of: dataPath },
  {
    name: '_routes=',
    of: (path: string, id: string) => `${dataPath(path)}?_routes=${encodeURIComponent(id)}`,
  },
] as const;

function dataPath(path: string): string {
  return path === '/' ? '/_root.data' : `${path}.data`;
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
          const isExpected = isAmong(loads, who, owner);
          if ((await isLetIn(response)) !== isExpected) {
            wrong.push(`${shape.name} ${path} as ${who}: ${response.status}`);
          }
          if (response.status >= 500) wrong.push(`${shape.name} ${path} as ${who} broke`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

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
          // An unknown intent is 400 past the guard; before it, anything else.
          const isPast = response.status === 400;
          const isExpected = sends.some((sender) => sender === who);
          if (isPast !== isExpected)
            wrong.push(`${shape.name} ${path} as ${who}: ${response.status}`);
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

describe('an employer', () => {
  it('never receives a word of the identified layer or of the private matching layer', async () => {
    const leaks: string[] = [];
    for (const [id, { paths }] of Object.entries(expectations)) {
      for (const shape of shapes) {
        for (const [, path] of paths(world)) {
          for (const who of [
            'anonymous',
            'employerOwner',
            'employerMember',
            'otherEmployer',
          ] as const) {
            const response = await visitorTo(app, world.visitors[who]).get(shape.of(path, id));
            const all = `${[...response.headers].join()} ${await response.text()}`;
            for (const canary of canaries) {
              if (all.includes(canary))
                leaks.push(`${canary} at ${path} (${shape.name}) to ${who}`);
            }
          }
        }
      }
    }
    expect(leaks).toEqual([]);
  });

  it('finds no route in the policy that is open to it without standing here', () => {
    const open = Object.keys(expectations).filter((id) =>
      policyOf(id)?.loader?.includes('employer'),
    );
    const listed = open.filter((id) => expectations[id]?.loads !== 'nobody');
    expect(listed.length).toBeGreaterThan(3);
  });
});
