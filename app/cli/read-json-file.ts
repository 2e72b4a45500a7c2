import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { findJsonErrorLine } from './find-json-error';
import { lineInJson } from './locate-in-json';
import { OperatorError } from './operator-error';

/** The largest file a command reads, in bytes. */
const largestFile = 200 * 1024 * 1024;
/** Faults are told until the reader has enough of them. */
const mostFaults = 20;

/** Reads JSON of a known shape. Throws an `OperatorError` that names line, field and each fault. */
export function readJsonFile<Shape extends z.ZodType>(
  file: string,
  schema: Shape,
): z.output<Shape> {
  const text = readTextFile(file);
  const parsed = schema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues
    .slice(0, mostFaults)
    .map(({ path, message }) => `${file}:${lineInJson(text, path)}: ${pathOf(path)}: ${message}`);
  throw new OperatorError(lines.join('\n'));
}

/** Reads a text in UTF-8, without a mark at its start. */
export function readTextFile(file: string): string {
  checkFile(file);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

/** Throws an `OperatorError` where there is no such file, or it is too large to read. */
export function checkFile(file: string): void {
  let size: number;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new Error('a folder');
    size = stat.size;
  } catch {
    throw new OperatorError(`${file}: cannot be read: is the name right?`);
  }
  if (size > largestFile) throw new OperatorError(`${file}: is larger than 200 MB`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text, withoutNull);
  } catch {
    throw new OperatorError(`${file}:${findJsonErrorLine(text)}: is not JSON`);
  }
}

/** A null says the same as a field left out: unknown. */
function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
