import { z } from 'zod';
import type { PlainDate } from '../calendar/plain-date';
import { dateAnswer, tickAnswer } from './answer-fields';
import type { FormValues } from './block-form';
import type { Identity } from './identity';

/** What is said beside a field that is wrong. */
export type IdentityFaults = Readonly<
  Record<
    'name' | 'email' | 'phone' | 'interpreter' | 'network' | 'guardian' | 'guardianDay',
    string
  >
>;

type Flags = {
  readonly isProtected: boolean;
  readonly isUnder18: boolean;
  readonly hasGuardian: boolean;
};

/** The identified layer and the flags as one form; a guardian has agreed by `today`, an Oslo date. */
export function identityForm(faults: IdentityFaults, today: PlainDate) {
  const person = z.object({
    name: z.string().trim().max(120, faults.network).optional(),
    role: z.string().trim().max(80, faults.network).optional(),
  });
  return z.object({
    name: z.string(faults.name).trim().min(1, faults.name).max(120, faults.name),
    phone: z.string().trim().max(30, faults.phone).optional(),
    email: z.email(faults.email).max(200, faults.email).optional(),
    preferredChannel: z.enum(['email', 'phone', 'meeting']).default('phone'),
    interpreter: z.string().trim().max(60, faults.interpreter).optional(),
    network: z
      .array(person)
      .max(10)
      .default([])
      .transform((people) =>
        people.flatMap(({ name, role = '' }) => (name ? [{ name, role }] : [])),
      ),
    guardian: z
      .object({
        name: z.string().trim().max(120, faults.guardian).optional(),
        contact: z.string().trim().max(200, faults.guardian).optional(),
        agreedOn: dateAnswer.refine((day) => !day || day <= today, faults.guardianDay),
      })
      .refine(({ name, contact, agreedOn }) => name || !(contact || agreedOn), {
        message: faults.guardian,
        path: ['name'],
      })
      .transform(({ name, ...rest }) => (name ? { name, ...rest } : undefined))
      .optional(),
    isProtected: tickAnswer.transform(Boolean),
    isUnder18: tickAnswer.transform(Boolean),
    hasGuardian: tickAnswer.transform(Boolean),
  });
}

/** Divides the answers of the form into the layer and the flags. */
export function identityAndFlags(answers: z.output<ReturnType<typeof identityForm>>): {
  readonly identity: Identity;
  readonly flags: Flags;
} {
  const { isProtected, isUnder18, hasGuardian, ...identity } = answers;
  return { identity, flags: { isProtected, isUnder18, hasGuardian } };
}

/** A saved layer as form values. */
export function identityValues(identity: Identity, flags: Flags): FormValues {
  const tick = (isTicked: boolean) => (isTicked ? 'on' : '');
  return Object.fromEntries([
    ['name', identity.name],
    ['phone', identity.phone ?? ''],
    ['email', identity.email ?? ''],
    ['preferredChannel', identity.preferredChannel],
    ['interpreter', identity.interpreter ?? ''],
    ...identity.network.flatMap(({ name, role }, index) => [
      [`network[${index}].name`, name],
      [`network[${index}].role`, role],
    ]),
    ['guardian.name', identity.guardian?.name ?? ''],
    ['guardian.contact', identity.guardian?.contact ?? ''],
    ['guardian.agreedOn', identity.guardian?.agreedOn ?? ''],
    ['isProtected', tick(flags.isProtected)],
    ['isUnder18', tick(flags.isUnder18)],
    ['hasGuardian', tick(flags.hasGuardian)],
  ]);
}
