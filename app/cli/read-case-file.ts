import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { needSchema, profileSchema } from '../domain/matching/input';
import { lineAt, lineInJson } from './locate-in-json';
import { OperatorError } from './operator-error';

/** The largest file a command reads, in bytes. */
const largestFile = 200 * 1024 * 1024;
/** Faults are told until the reader has enough of them. */
const mostFaults = 20;

const caseFileSchema = z
  .object({
    today: z.iso.date().optional(),
    needs: z.array(needSchema).default([]),
    profiles: z.array(profileSchema).default([]),
  })
  .superRefine(({ needs, profiles }, context) => {
    const seen = new Set<string>();
    const check = (id: string, path: PropertyKey[]) => {
      if (seen.has(id)) context.addIssue({ code: 'custom', path, message: `${id} is used twice` });
      seen.add(id);
    };
    needs.forEach((need, index) => check(`need ${need.id}`, ['needs', index, 'id']));
    profiles.forEach((profile, index) => check(`profile ${profile.id}`, ['profiles', index, 'id']));
    needs.forEach((need, index) =>
      need.tasks.forEach((task, taskIndex) =>
        check(`task ${task.id}`, ['needs', index, 'tasks', taskIndex, 'id']),
      ),
    );
  });

/** Needs and profiles in the interchange format. */
export type CaseFile = z.infer<typeof caseFileSchema>;

/** Reads a case file. Throws an `OperatorError` that names line, field and fault of each error. */
export function readCaseFile(file: string): CaseFile {
  const text = readText(file);
  const parsed = caseFileSchema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues
    .slice(0, mostFaults)
    .map(({ path, message }) => `${file}:${lineInJson(text, path)}: ${path.join('.')}: ${message}`);
  throw new OperatorError(lines.join('\n'));
}

function readText(file: string): string {
  try {
    if (statSync(file).size > largestFile) throw new OperatorError(`${file} is larger than 200 MB`);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${file} cannot be read: is the name right?`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is not JSON';
    const offset = /position (\d+)/.exec(message)?.[1];
    const line = lineAt(text, offset === undefined ? text.length : Number(offset));
    throw new OperatorError(`${file}:${line}: is not JSON: ${message}`);
  }
}
