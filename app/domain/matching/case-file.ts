import { z } from 'zod';
import { needSchema, profileSchema } from './input';

/** A file of needs and profiles to be matched, as the portal imports and exports them. */
export const caseFileSchema = z
  .object({
    id: z.string().optional(),
    source: z.string().optional(),
    today: z.iso.date(),
    needs: z.array(needSchema).default([]),
    profiles: z.array(profileSchema).default([]),
  })
  .superRefine((file, context) => {
    const tasks = file.needs.flatMap((need, at) =>
      need.tasks.map(({ id }, of) => ({ id, path: ['needs', at, 'tasks', of, 'id'] })),
    );
    const needs = file.needs.map(({ id }, at) => ({ id, path: ['needs', at, 'id'] }));
    const profiles = file.profiles.map(({ id }, at) => ({ id, path: ['profiles', at, 'id'] }));
    for (const named of [tasks, needs, profiles]) {
      const seen = new Set<string>();
      for (const { id, path } of named) {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path, message: `id "${id}" is used twice` });
        seen.add(id);
      }
    }
  });

export type CaseFile = z.infer<typeof caseFileSchema>;
