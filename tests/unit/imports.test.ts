import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '~/db/project-root';

const root = projectRoot();

/** Every source file of the product, by its path from the root. */
function sourceFiles(): string[] {
  return ['app', 'db', 'emails'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
}

const files = new Set(sourceFiles());

/** What a file imports: own files by path from the root, packages by name. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = [
    ...source.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm),
  ];
  return specifiers.map((match) => resolve(file, match[1] ?? match[2] ?? ''));
}

function resolve(from: string, specifier: string): string {
  const base = specifier.startsWith('~/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? relative(root, join(root, dirname(from), specifier))
      : undefined;
  if (base === undefined) return specifier;
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')];
  return candidates.find((candidate) => files.has(candidate)) ?? base;
}

const graph = new Map([...files].map((file) => [file, importsOf(file)]));

/** Every own file that can be reached from `start`, itself included. */
function reachableFrom(start: string): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) {
    for (const target of graph.get(file) ?? []) if (graph.has(target)) seen.add(target);
  }
  return seen;
}

/** Each wrong arrow, as `file → what it must not import`. */
function wrongArrows(isFrom: (file: string) => boolean, isWrong: (target: string) => boolean) {
  return [...graph]
    .filter(([file]) => isFrom(file))
    .flatMap(([file, targets]) => targets.filter(isWrong).map((target) => `${file} → ${target}`));
}

const isIn =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(folder));

describe('the arrows between the layers', () => {
  it('leave the domain pure: zod, fuse.js and itself', () => {
    const wrong = wrongArrows(
      isIn('app/domain/'),
      (target) => !target.startsWith('app/domain/') && !['zod', 'fuse.js'].includes(target),
    );
    expect(wrong).toEqual([]);
  });

  it('lead from the database to nothing above it', () => {
    const wrong = wrongArrows(
      isIn('db/'),
      isIn('app/usecases/', 'app/routes/', 'app/server/', 'app/auth/', 'app/ui/', 'app/demo/'),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the engine inside db', () => {
    const isEngine = (target: string) => /^(better-sqlite3|drizzle-)/.test(target);
    const wrong = wrongArrows((file) => !file.startsWith('db/'), isEngine);
    expect(wrong).toEqual([]);
  });

  it('keep the framework at the edge', () => {
    const isEdge = isIn('app/routes', 'app/ui/', 'app/server/', 'app/entry.', 'app/root.');
    const isFrame = isIn('app/frame/', 'app/views/', 'app/posting/', 'app/forms/');
    const wrong = wrongArrows(
      (file) => !isEdge(file) && !isFrame(file),
      (target) => target.startsWith('@remix-run/'),
    );
    expect(wrong).toEqual([]);
  });

  it('lead from use cases to no page', () => {
    const wrong = wrongArrows(isIn('app/usecases/'), isIn('app/routes/', 'app/ui/', 'app/server/'));
    expect(wrong).toEqual([]);
  });

  it('let routes reach the database only through use cases', () => {
    const wrong = wrongArrows(isIn('app/routes/'), (target) =>
      /^(db\/schema|db\/open|drizzle-)/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('have one door out to the mail provider, and one in', () => {
    const doors = ['app/mail/transport.ts', 'app/mail/read-webhook.ts'];
    const through = wrongArrows(
      () => true,
      (target) => target === 'resend',
    );
    expect(through.map((arrow) => arrow.split(' ')[0]).sort()).toEqual(doors.sort());
  });
});

describe('the identified layer', () => {
  const employerPages = [...files].filter((file) => /^app\/routes\/(company|_index)/.test(file));

  it('is out of reach of every page an employer can open', () => {
    const leaks = employerPages.flatMap((page) =>
      [...reachableFrom(page)]
        .filter((file) => file === 'db/repositories/identities.ts')
        .map((file) => `${page} ⇒ ${file}`),
    );
    expect(employerPages.length).toBeGreaterThan(0);
    expect(leaks).toEqual([]);
  });
});

describe('names', () => {
  it('say what a file is for', () => {
    const vague = [...files].filter((file) =>
      /(^|\/)(utils?|helpers?|misc|common|shared|manager)(\.|\/|-)/.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('are in kebab-case, except where the framework names files', () => {
    const odd = [...files].filter(
      (file) => !file.startsWith('app/routes/') && /[A-Z_]/.test(file.replace(/^app\/routes/, '')),
    );
    expect(odd).toEqual([]);
  });
});

describe('time and chance', () => {
  it('are handed in everywhere but in the clock’s own module', () => {
    const users = [...files].filter(
      (file) =>
        isIn('app/', 'db/', 'emails/')(file) &&
        /Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users).toEqual(['app/server/clock.ts']);
  });
});
