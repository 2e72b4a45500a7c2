import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const styles = new URL('../../../app/styles/', import.meta.url);
const ui = new URL('../../../app/ui/', import.meta.url);

const read = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8');
const parts = readdirSync(new URL('components/', styles));
const tokens = read(styles, 'tokens.css');
const rules = [
  read(styles, 'base.css'),
  ...parts.map((name) => read(styles, `components/${name}`)),
].join('\n');
const markup = readdirSync(ui)
  .map((name) => read(ui, name))
  .join('\n');

function found(pattern: RegExp, text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map((hit) => hit[1] ?? ''));
}

it('uses only tokens that exist', () => {
  const named = found(/(--[a-z0-9-]+):/g, tokens + rules);
  const used = found(/var\((--[a-z0-9-]+)/g, tokens + rules);
  expect([...used].filter((name) => !named.has(name))).toEqual([]);
});

it('keeps every colour of the screen in the token file', () => {
  const onScreen = rules.replace(/color: #000;/g, '');
  expect([...found(/(#[0-9a-f]{3,8}\b|rgb\(|hsl\()/gi, onScreen)]).toEqual([]);
});

it('brings in every part once: with the rest, or with the one component it belongs to', () => {
  const imports = read(styles, 'components.css') + markup;
  const imported = [...imports.matchAll(/components\/([a-z-]+\.css)'/g)].map((hit) => hit[1]);
  expect(imported.sort()).toEqual([...parts].sort());
});

it('has a rule for every class a component writes, or for the parts of its block', () => {
  const written = [...found(/className="([^"{]+)"/g, markup)].flatMap((names) => names.split(' '));
  const styled = found(/\.([a-z][a-z0-9_-]*)/gi, rules);
  const blocks = new Set([...styled].map((name) => name.split(/__|--/)[0]));
  expect(written.filter((name) => !styled.has(name) && !blocks.has(name))).toEqual([]);
});

it('weighs less than 20 kB on the wire', () => {
  expect(gzipSync(tokens + rules).byteLength).toBeLessThan(20_000);
});
